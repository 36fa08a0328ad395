/**
 * Given names of the English-speaking world, K to Z, folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const LAST_ENGLISH =
  'kacey kaci kacie kade kaden kadin kaela kaelyn kai kailee kailey kailyn kaitlin kaitlyn kaleb kaleigh kaley ' +
  'kallie kalyani kameron kamille kamren kamron kamryn kane kara kareem karelle kariane karianne karine karlee ' +
  'karley karli karlie karolann karson kartik kasandra kasey kassandra katelin katelyn katelynn katharina ' +
  'katheryn kathlyn kathryne katlyn katlynn kattie kavon kaycee kaylah kayleigh kayley kayli kaylie kaylin ' +
  'keagan keara keaton keegan keeley keely keenan keira kellen kelley kelli kelsi kelsie kelton kelvin kendall ' +
  'kendra kendrick kenna kennedi kennedy kennith kenton kenyatta kenyon keon keshaun keshawn keven kevon keyon ' +
  'keyshawn kianna kiarra kiel kiera kieran kiley kin kirstin kitty koby kody kolby korbin korey kory kraig ' +
  'kristofer kristoffer kristopher krystel krystina kumar kurtis kyla kylee kyleigh kyler kylie lacey lachlan ' +
  'ladarius lai laisha lambert lamont landen laney laron larue latoya lauretta laurianne laury lauryn lavada ' +
  'lavern laverna lavina lavon lavonne lawrence lawson lazaro leanna leanne leatha leda leigh leilani lelah ' +
  'leland lempi lemuel lenna lenora lenore leola leora lera lesley lesly lessie lester leta letha lew lia ' +
  'libbie libby lilliana lillie lilyan linnie linwood lisette litzy lizeth lizzie llewellyn lolita lon lonie ' +
  'lonnie lonny lonzo loraine loren lorena lorenz lorine lottie louvenia loy loyce lucienne lucile lucinda ' +
  'lucious ludie lue luella lula lulu lupe lura lurline luther luz lyda lyla lyle lynn lysanne mabelle macey ' +
  'maci macie mackenzie madaline madalyn maddison madelyn madelynn madge madie madilyn madisen madison madisyn ' +
  'madonna madyson maegan magdalen maiya makayla makenna makenzie malachi malinda mallie mallory mamie mandy ' +
  'manley marcelino marcelle marcellus margarete margarett margaretta margarette marge margie margret mariah ' +
  'mariane mariano maribel mariela marielle marietta marilie marilou marilyne maritza marjolaine marjorie ' +
  'marjory marlee marques marsha marshall marty maryann maryjane maryse mason mathilde mattie maude maudie ' +
  'maurine maxie maximillia maximillian maximo maxwell maybell maybelle maye maymie maynard mazie mckayla ' +
  'mckenna mckenzie meagan meaghan meda meggie mekhi melba mellie melvina melyna melyssa meredith merlin ' +
  'merritt mertie meta micah michaela michale mikayla mikel mildred miles milford millie milo milton mindy ' +
  'minnie mireya misael mitchel mitchell mittie modesta mollie monroe monserrate morgan moriah morris mortimer ' +
  'morton moshe mossie mozell mozelle murl murphy murray mya myah myles myrl myrtice myrtie myrtis myrtle ' +
  'nagabhushanam nakia name nannie naomie nate nathanael nathanial nathen nayeli ned nedra neha nelda nella ' +
  'nelle nels neoma nettie newell nia nicholaus nicklaus nickolas nico nicolette nikki nikko noe noel noemy ' +
  'norene norris norval nya nyah nyasia ocie oda odell odie okey olen oleta olin ollie oma omari ophelia oren ' +
  'orin orlo orpha orrin orval orville osbaldo osborne oswaldo ottilie ottis ova ozella paige pam parker patsy ' +
  'patti pattie patty paxton payton pearlie pearline peggie penelope percival peyton phyllis pierce pinkie ' +
  'polly providenci quincy quinton rachelle raegan rafaela raheem rahsaan raina raj randal randall randi ' +
  'randolph randy raphael rashawn rasheed raymundo reagan reanna reba rebekah reece reese regan reggie reid ' +
  'reilly reinhold remington ressie reta retha retta reuben reyes reymundo reyna reynold rhett rhianna rhiannon ' +
  'rhoda richie richmond rickey rickie ricky rico rigoberto robb robbie roderick rodger rodrick rogelio rollin ' +
  'romaine ronaldo ronny rory rosalee rosalyn rosamond roscoe rosella rosendo rosetta rosina roslyn rossie ' +
  'rowan rowena rowland roxane rozella rubie rubye russ russel russell ruthe ruthie ryann ryder rylan rylee ' +
  'ryleigh ryley sabryna sadie sadye saige sallie salvatore sanford sanya sarai sasha savion scarlett schuyler ' +
  'scot scotty seamus sedrick selmer shad shaina shakira shana shanel shanelle shania shanie shaniya shanna ' +
  'shannon shanny shanon shany shari shawna shaylee shayna shayne shea sheldon shelia shelley shemar sheridan ' +
  'sherman shyann shyanne sibyl sigmund skyla skylar sonny spencer stephania stephany stephon stevie susie ' +
  'syble sydnee sydni sydnie sylvan sylvester tabitha tahlia talon tanner taryn tatum tatyana taurean tavares ' +
  'taya taylor teagan tej teri terrance terrell terri terrill tessie tevin thad thaddeus thelma theresia theron ' +
  'thurman tia tianna tiara tillman timmothy timmy tomasa toney tonya torey torrey travis travon tremaine ' +
  'tremayne trent tressa tressie treva trever trevion trey tristian tristin triston trudie trycia trystan twila ' +
  'tyler tyra tyree tyreek tyrel tyrell tyrese tyrique tyshawn tyson ulices ulises uma uriah vada vance vaughn ' +
  'velda vella velma vena verdie vergie verla verlie verna vernice vernie vernon vicenta vidal vinnie virgie ' +
  'viva vivianne vivienne waino waldo wallace waylon wayne weldon wendell westley weston whitney wilber wilbert ' +
  'wilburn wiley wilford wilfred wilfredo wilfrid wilhelmine willa willis wilmer winifred winnifred winona ' +
  'woodrow wyatt wyman xzavier yaa yadira yasmeen yazmin yesenia yessenia yoshiko zac zachariah zachery zack ' +
  'zackary zackery zakary zander zane zechariah zelda zella zelma zetta zoie zoila zula';
