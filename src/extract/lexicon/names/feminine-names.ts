/** Given names that women have and hardly any man, folded. */
export const FEMININE_NAMES: ReadonlySet<string> = new Set(
  (
    'abena abigail adaeze adama adwoa agnes agnieszka aisha aisling akiko aleksandra alexandra alice alison alma ' +
    'amanda amber amelia amina aminata amira amma amy ana anastasia angela angelica angelina angelique anita anja ' +
    'anjali anke ann anna annabelle annalena annalisa anne anneli annette annie annika antonia aoife aparna apinya ' +
    'arlene asha asma astrid aurora awa aya ayako ayat ayesha aylin ayse ayumi barbara beatrice beatrix beatriz begum ' +
    'benazir bernadette bertha beth betty beverly bhavna bianca birgit birgitta bogdana bonnie brenda bridget ' +
    'brigitte brittany bushra camilla carla carlotta carmen carolina caroline carolyn cassandra catarina catherine ' +
    'cecilia celeste celia chandrika chantal charlene charlotte cheryl chiara chidinma chinwe chioma chiyoko chloe ' +
    'christiane christina christine ciara claire clara clarissa claudia clementine colette cora cordelia corinne ' +
    'cornelia cristina cynthia dagmar daisy dalia daniela danielle daria deborah debra deepa deepika deirdre delphine ' +
    'denise diana diane dilma dina divya dolores dominga donna dora doreen doris dorothea dorothy ebba edith edna ' +
    'efua eileen eimear elaine eleanor elena eleni eliana elif elisa elisabeth eliza elizabeth ella ellen elsa elvira ' +
    'emiko emilia emily emine emma emmanuella erika eriko erna esi esmeralda esperanza esraa estelle esther eugenia ' +
    'eunice eva evangelina evelyn fabienne fadila fanny farah farhana fatima fatma fatou fatoumata federica felicia ' +
    'fernanda fiona fionnuala flavia flora florence folake frances francesca francoise frederica frida fumiko ' +
    'funmilayo gabriela gabriella gabrielle geeta genevieve georgia georgina geraldine gertrude ghada gina giorgia ' +
    'giovanna gisela gita giulia gladys gloria grace graciela grainne greta gretchen gro guadalupe gudrun gwendolyn ' +
    'hala hanan hanna hannah hannele harriet haruko hatice hazel heather hedwig heidi helen helena helene helga ' +
    'henrietta hermine hilary hilda hilde hillary hina hiroko huda ida ifeoma ilona ilse imelda indira ines inga inge ' +
    'ingeborg ingrid inmaculada irena irene irina iris irma isabel isabella isabelle ivana ivanka ivone jacinda ' +
    'jacinta jacqueline jamila jana jane janet janice janina jasmin jasmine jayanti jeanette jeanne jelena jemima ' +
    'jennifer jenny jessica jill joanna joanne jocelyn johanna josefina josephine joyce judith judy julia juliana ' +
    'julie juliet juliette junko justina justine kadiatou kaisa kaja kamala karen karin karina karla karolina ' +
    'katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katja katrin katrina kavita kavitha ' +
    'kayla keiko kerstin khadija kimberly kiranmala kirsten kirsti kristalina kristen kristin kristina kristine ' +
    'krystyna kumiko kyoko lakshmi lalitha larissa lata latha latifa laura lauren lea leela leena leila lena leni ' +
    'leonor leticia lidia lieve liisa lila lilian liliana lillian lily lina linda linnea lisa lisbeth liv livia liz ' +
    'liza lola lorena lorenza loretta lori lorraine louise lourdes lubna lucia luciana lucie lucille lucinda lucy ' +
    'ludmila ludmilla luisa luiza lujain lydia lyudmila mabel madeleine madeline madhuri maeve mafalda magda ' +
    'magdalena maggie maha maia maimouna mairead maja malgorzata mamata manal manisha manuela marcela marcia margaret ' +
    'margarethe margarida margarita margot margrethe maria mariam mariama mariana marianne maribel marie marieke ' +
    'mariette marija mariko marilyn marina marine marisa marisol marit marjorie marlene marta martha martina mary ' +
    'maryam masako mathilde matilda maud maureen mayra maysoon mayumi mbali meena meenakshi meera megan megumi ' +
    'mehwish melanie melina melinda melissa mercedes meryem mette mia michaela michelle michiko mieke mila milagros ' +
    'mildred milena millicent miranda miriam mirjam misako moira molly mona monica monika monique mouna muna muriel ' +
    'myriam myrtle nadezhda nadia nadine najat najla najwa nalini nancy nandini naoko naomi narges natalia natalie ' +
    'natalija natasha nathalie nawal nayantara neelam neha nelly nermin nesrin ngozi niamh nicole nicoletta nilufer ' +
    'nina nirmala nisha nisreen nkechi nkosazana noemi nomvula nora noriko noura ntombi nuria oksana olena olga olha ' +
    'olivia olympia oonagh orla ottilie oumou padma paloma pamela parvati patricia paula paulette paulina pauline ' +
    'penelope penny perla petra philippa phoebe phyllis pia pilar polly pooja prabha pratibha pratima preeti prisca ' +
    'priscilla priti priya priyanka puja purnima rabab rachel rachida radha radhika raisa rajaa ramata rania raquel ' +
    'rasha rashida razia rebecca rebeka reem regina reiko rekha renata renate renee renuka rhonda rima rita ritu ' +
    'roberta rocio roisin rokia roksana romana rosa rosalia rosalind rosalyn rosamund rosana rosanna rosario rose ' +
    'rosemarie rosemary rosie rowena roxana ruba rukmini ruth sabina sabine sabrina sachiko sadia safiya sally salma ' +
    'salome samantha samia samira sanae sandra sangeeta sanna sanni saoirse sara sarah sarita saskia savita sawsan ' +
    'scarlett seema selma senait serena setsuko shabana shaima shalini shanti sharon sheikha sheila shireen shirin ' +
    'shirley shobha silja silke silvia simona simonetta sinead siobhan siri sirpa sita smita smriti sofia solange ' +
    'soledad solveig sonali sonia sonja sophia sophie stacey stefania stella stephanie subhadra sudha suha sujata ' +
    'sumaya sumayya sunita susan susana susanna susanne sushma suzanne svenja svetlana swati sylvia sylvie takako ' +
    'tamar tamara tania tanja tanya tara tatiana tatyana teresa tereza thandeka thandi thea thelma theodora theresa ' +
    'therese thuraya tina tomoko tomomi tove tracey trudy tuula ulla ulrike uma ursina ursula usha valentina valeria ' +
    'valerie vandana vanessa vanja vasundhara vera verena veronica veronika victoria vidya vigdis viktoria viola ' +
    'violeta violetta virginia vivian viviane wafa wambui wanda wangari wanjiku wanjiru wendy wiebke wilhelmina ' +
    'winifred winnie xiomara yael yasmin yasmine yasuko yekaterina yelena yetunde yevgenia yoko yolanda yulia yuliya ' +
    'yumi yumiko yuriko yvette yvonne zahra zainab zanele zara zehra zeina zeinab zelda zenaida zodwa zoe zofia ' +
    'zsuzsanna zuzana'
  ).split(' '),
);
