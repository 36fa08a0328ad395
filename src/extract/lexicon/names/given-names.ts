import { AFRICA } from './given-names-africa.ts';
import { ASIAN_AFRICAN } from './given-names-asia-and-africa.ts';
import { FIRST_EASTERN_EUROPE } from './given-names-eastern-europe-first.ts';
import { LAST_EASTERN_EUROPE } from './given-names-eastern-europe-last.ts';
import { FIRST_ELSEWHERE } from './given-names-elsewhere-first.ts';
import { LAST_ELSEWHERE } from './given-names-elsewhere-last.ts';
import { FIRST_ENGLISH } from './given-names-english-first.ts';
import { LAST_ENGLISH } from './given-names-english-last.ts';
import { FURTHER_A_TO_D } from './given-names-further-a-to-d.ts';
import { FURTHER_E_TO_K } from './given-names-further-e-to-k.ts';
import { FURTHER_L_TO_Q } from './given-names-further-l-to-q.ts';
import { FURTHER_R_TO_Z } from './given-names-further-r-to-z.ts';
import { NORTHERN_EUROPE } from './given-names-northern-europe.ts';
import { PUBLIC_LIFE_A_TO_L } from './given-names-public-life-a-to-l.ts';
import { PUBLIC_LIFE_M_TO_Z } from './given-names-public-life-m-to-z.ts';
import { SOUTH_ASIA } from './given-names-south-asia.ts';
import { FIRST_SOUTHERN_EUROPE } from './given-names-southern-europe-first.ts';
import { LAST_SOUTHERN_EUROPE } from './given-names-southern-europe-last.ts';
import { FIRST_TURKIC } from './given-names-turkic-first.ts';
import { LAST_TURKIC } from './given-names-turkic-last.ts';

/**
 * Common given names of many languages, folded. They tell a person from another capitalized pair of words where no
 * title or verb does. Names that are also everyday nouns or places are left out or few.
 */
const EUROPEAN =
  'aaron adam adrian agnes alan albert alberto alejandro aleksandar aleksander alessandro alex alexander alexandra alexei ' +
  'alexis alfred alice alicia alison allison amanda amelia amy ana anatoly anders andre andrea andreas andreea andrei ' +
  'andrej andres andrew andrzej angela angelica angelo anita ann anna annalena anne annette annika anthony antoine anton ' +
  'antonio antony arlene armin arnold arthur arturo astrid audrey aurelie barbara beatrice beatriz belen ben benedict ' +
  'benjamin bernard bernardo bernd bert beth bill bjorn bob bogdan boris brad brandon brenda brett brian bridget brigitte ' +
  'bruce bruno bryan camila camille carl carla carlo carlos carmen carol carolina caroline catherine cecilia celeste ' +
  'cesar charles charlie charlotte chiara chris christian christiane christina christine christoph christophe christopher claire ' +
  'clara claude claudia claudio clement colin connor constantin craig cristian cristina cyril daniel daniela danielle ' +
  'danuta darren dave david davide deborah denis denise dennis derek diana diane diego dieter dimitri dimitris dirk ' +
  'dmitri dmitry dolores dominic dominik dominique donald donna doris dorothy douglas dragan duncan edgar edith eduardo ' +
  'edward edwin eileen elena eleonora elisa elisabeth elise elizabeth ella ellen elliott elsa emil emilia emily emma ' +
  'emmanuel enrico enrique eric erica erik erika ernest ernesto ernst esteban esther eugene eva evan evelyn fabian fabio ' +
  'federica federico felicity felipe felix ferdinand fernando filip fiona florian frances francesca francesco francis ' +
  'francisco francois frank franz fred frederic frederick friedrich gabriel gabriela gareth gary gavin geert geoff geoffrey george ' +
  'georges georgia georgios gerald gerard gerhard gianni gilbert giorgia giorgio giovanni giulia giuseppe glenn gloria gordon ' +
  'graham greg gregor gregory greta guido guillaume guillermo gunilla gunnar gunther gustav guy hannah hans harald harold harriet ' +
  'harry heather hector heidi heiko heinrich helen helena helene henri henrik henry herbert herman hilary hillary horst ' +
  'howard hubert hugh hugo ian ignacio igor ilya inga ingrid irene irina isaac isabel isabella isabelle ivan ivana ivo jack ' +
  'jackie jacob jacques jaime jake jakob jakub james jamie jan jana jane janet janez janis jaroslav jason javier jean jeff ' +
  'jeffrey jelena jennifer jens jeremy jerome jerry jesper jessica jesus jill jim jimmy joachim joan joanna joao joe joel ' +
  'johan johanna johannes john johnny jon jonas jonathan jorge jose josef joseph josep josh joshua jovan joyce juan juana ' +
  'judith julia julian juliana julie julien julio jurgen justin kaja karen karin karl karol karoline kate katarina katherine ' +
  'kathleen kathryn katja katrin keith keir kelly ken kenneth kerry kevin kim kirill kirsten klaus kris kristian kristina ' +
  'kristof krzysztof kurt kyle kyriakos lars larry laszlo laura laurence laurent lauren lea leah lee lena leo leon leonard ' +
  'leonardo leonid leonor leopold leslie lewis liam lidia lilian linda lindsey lisa liz ljubomir lorenzo lou louis louise luca lucas lucia ' +
  'luciano lucy ludmila ludwig luis luisa luiz luke lukas lydia maciej maddalena madeleine magdalena maggie magnus maia manfred ' +
  'manuel manuela marc marcel marcelo marcin marco marcos marcus margaret margarita margarethe maria marian mariana marianne ' +
  'marie marina mario marion marius mark marko markus marta martha martin martina mary maryam mateo mateusz mathias matias ' +
  'matt matteo matthew matthias maureen maurice mauricio mauro max maxim maximilian megan melanie melissa mette micheal michael michal michel ' +
  'michele michelle miguel mike mikhail milan milena milos miloš miriam miroslav mitch moira monica monika morten nadia nancy ' +
  'naomi natalia natalie nathalie nathan neil nelson niall nicholas nick nicola nicolas nicole nigel nikola nikolai nikolay nikos ' +
  'nils nina noah nora norbert norma oksana ola olaf oleg oleksandr olena olga oliver olivia olivier ondrej oscar oskar otto owen ' +
  'pablo paloma pamela paola paolo pascal patricia patricio patrick patrik paul paula pavel pawel pedro peggy penny per perry pete peter ' +
  'petr petra petro petros phil philip philippe phillip pierre pieter piotr rachel radek rafael ralf ralph ramon raquel raul ' +
  'ray raymond rebecca regina reinhard rene renata ricardo richard rick rita rob robert roberta roberto robin rodrigo roger ' +
  'roland rolf roman ron ronald rosa rosalind rose ross roy ruben rudolf rupert ruth ryan sabine sabrina sally salvador sam samantha ' +
  'samuel sandra sara sarah scott sean sebastian serge sergei sergey sergio sharon sheila shirley siegfried sigrid silvia silvio ' +
  'simon simone sofia sonia sophia sophie stanislav stefan stefania stefanie stella stephanie stephen steve steven stuart sue ' +
  'susan susanna susanne suzanne svetlana sven svenja sylvia tamara tanja tara ted teodor teresa terry tess thabo theo theodore ' +
  'theresa therese thierry thomas tim timothy tina tobias todd tom tomas tomasz tommy toni tony tracy tristan tulio ueli ulf ulrich ' +
  'ulrike urs ursula vaclav valentin valentina valerie valery vanessa vaughan vera veronica veronika victor victoria viktor viktoria ' +
  'vincent viola virginia vitaly vivian vladimir volodymyr vojtech walter wanda warren wendy werner wilhelm willem william winston ' +
  'wolfgang xavier yana yann yannis yulia yuri yves yvonne zoe zoltan zoran zuzana';

export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    EUROPEAN,
    ASIAN_AFRICAN,
    AFRICA,
    FIRST_EASTERN_EUROPE,
    LAST_EASTERN_EUROPE,
    NORTHERN_EUROPE,
    SOUTH_ASIA,
    FIRST_SOUTHERN_EUROPE,
    LAST_SOUTHERN_EUROPE,
    FIRST_TURKIC,
    LAST_TURKIC,
    FIRST_ENGLISH,
    LAST_ENGLISH,
    FIRST_ELSEWHERE,
    LAST_ELSEWHERE,
    FURTHER_A_TO_D,
    FURTHER_E_TO_K,
    FURTHER_L_TO_Q,
    FURTHER_R_TO_Z,
    PUBLIC_LIFE_A_TO_L,
    PUBLIC_LIFE_M_TO_Z,
  ]
    .join(' ')
    .split(' '),
);

/** Family names that come first in Chinese, Korean and Vietnamese names, folded. */
export const LEADING_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'bui chiang dang dao dinh doan duong fung gan goh heng hsiao hsieh hsu huynh koo kuo kwok lau leung loh luong luu mak ngo ong ooi prak qu seah sok tsai tsang tse tseng teo toh trinh truong tu vu yap yeo yeung yip ' +
    'ahn bae baek bai bang cai cao cha chang chen cheng cheong cho choe choi chon chu chung chey cui dai deng ding dong du duan fan fang feng fu gao geng gong gu guo ha han hao he heo ho hong hou hu huang hwang im jang ' +
    'jeon jeong jia jiang jin jo joo jung kang kim ko koh kong ku kwak kwon lai le lee lei li liang liao lim lin liu lu luo lyu ma mao meng min mo moon nam ng nguyen ni nie noh oh pak pan park peng pham phan qian qiao qin qiu ' +
    'ren rhee ryu seo seok shen shi shin sim sin so son song suh sun sung tan tang tao tian to tran vo wan wang wei wen woo wu xi xia xiao xie xu xue yan yang yao ye yi yim yin yoo yoon yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou'
  ).split(' '),
);
