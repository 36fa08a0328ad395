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
];
