/** The tabs that GraphiQL opens with. Each answers on the seed data; a test runs them. */
export const EXAMPLE_QUERIES: readonly string[] = [
  `# Who met whom, about what, and how do we know?
# Press play: one person's meetings about Syria.
query MeetingsAboutATopic {
  meetings(
    filter: { with: ["person:antony-blinken"], about: "Syria" }
  ) {
    totalCount
    edges {
      node {
        title
        start
        status
        kind
        place { name country { name } }
        participants { edges { role node { name } } }
        topics { edges { node { label } } }
        reports {
          edges {
            node {
              quote
              document { title publisher publishedAt }
            }
          }
        }
      }
    }
  }
}
`,
  `# A person by any spelling of the name.
query PersonByName {
  person(name: "al-Sudani") {
    id
    name
    aliases
    positions { edges { title node { name } } }
    meetings(first: 10) {
      totalCount
      edges { role node { title start kind status } }
    }
  }
}
`,
  `# Refused, denied or called off: and who says so.
query NotHeld {
  meetings(filter: { statuses: [REFUSED, DENIED, CANCELLED] }) {
    edges {
      node {
        title
        status
        start
        reports { edges { node { quote document { publisher } } } }
      }
    }
  }
}
`,
  `# Two steps away: whom a country's people met.
query PeopleOfACountry {
  country(code: "TUR") {
    name
    people(first: 5) {
      edges {
        node {
          name
          meetings(first: 5) {
            edges { node { title participants { edges { node { name } } } } }
          }
        }
      }
    }
  }
}
`,
  `# Whom does somebody meet most, when, and about what?
query Counterparts {
  person(name: "Blinken") {
    name
    counterparts(first: 5) {
      totalCount
      edges {
        meetingCount
        firstMet
        lastMet
        node { name }
        topics(first: 3) { edges { meetingCount node { label } } }
      }
    }
  }
}
`,
  `# How are two people connected? Each hop has the meetings that prove it.
query Connection {
  paths(from: "al-Sudani", to: "Kim Jong Un") {
    isComplete
    paths {
      length
      actors { name }
      hops { meetingCount meetings(first: 1) { nodes { title } } }
    }
  }
}
`,
  `# The network around somebody, and how much of it is not shown.
query NetworkAround {
  network(around: ["Zelenskyy"], depth: 2, first: 10) {
    nodeCount
    omittedNodeCount
    nodes { actor { name } degree meetingCount }
    edges { meetingCount source { name } target { name } }
  }
}
`,
  `# Counts: by month, and by place. Only meetings that took place count.
query Counts {
  months: meetingCounts(groupBy: MONTH, filter: { from: "2024" }) {
    meetingCount
    rows { key count }
  }
  places: meetingCounts(groupBy: PLACE, first: 5) {
    ungroupedCount
    otherCount
    rows { count node { ... on Place { name country { name } } } }
  }
}
`,
  `# Search folds case and accents, and forgives a typing error.
query Search {
  search(query: "erdogn", first: 5) {
    totalCount
    edges { match matchedText highlights { start end } node { __typename id } }
  }
}
`,
];
