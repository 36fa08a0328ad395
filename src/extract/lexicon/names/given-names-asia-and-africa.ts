/** Common given names of Asia, the Arab world and Africa, folded. */
export const ASIAN_AFRICAN =
  'abdel abdelaziz abdelfattah abdelmadjid abdul abdulaziz abdulla abdullah abdulrahman abebe abiy adel aden adil adnan ahmad ahmed ahmet aisha ajay ' +
  'akbar akhmed akio akira akiko alaa ali alireza alia alioune amadou amal amar amina amir amira amit amr anand anil anita anwar arash arif arjun asad ' +
  'asif asma ashraf asim assad atef aung ayman aziz aziza babak badr bahram bakary bashar basma bassam bassim bassem benazir bilal bimal bola bongani ' +
  'bujar burhan cemal chandra chidi chinedu cyril daisuke dawit deepak dewi dina ebrahim ekrem elham emre emomali enver erdal esra eyal fadi fadel fahad faisal faiz ' +
  'farah farhad farid farouk fatih fatima fatma fatou faustin fawad fayez felix folake fouad fuad fumio galal gamal ganesh ghassan gideon gita gitanas goran gulnara habib hadi hafez haider ' +
  'hailemariam hakan hala haruto hamad hamdi hameed hamid hamza hana hani haruki hasan hashim hassan hatem haruna haya hayder hichem hideo hiroshi hisham hossein huda hulusi hun hussein husam hussain ' +
  'ibrahim ibrahima idris ikram ilham imad imran indira isa ismael ismail ismet issa iyad jafar jalal jamal jameel jamila jawad jibril joko joseph julius jumah kamal kamala karim kassym kassym-jomart ' +
  'kazuo keiko kemal kenji khadija khaled khalid khalifa khalil kofi kwame kyaw lakshmi laila layla leila lina loubna lutfi mahamat mahathir mahmoud mahmud mai majed malala malik manal mamadou mansour mariam marwan ' +
  'masoud masud mazen mehdi mehmet mehriban meles meryem milad min mina mohamad mohamed mohammad mohammed moktar mona mostafa moussa mubarak muhamad muhammad muhammadu mukhtar mulatu munir murat ' +
  'musa mustafa mustapha muqtada nabih nabil nabila nadim nadir naftali nagendra naguib najib najla nana nanae narendra nasser nasir natsuki nawaf nawal nawaz nayib nazanin nguyen nirmala nizar nobuo noor noura nour nuri ' +
  'olusegun omar omer osama osman othman oumar pham piyush prabowo pramila pranab priya qasem qassem rached rafik rafiq rahul raisa raja rajesh rajiv rajnath ramaphosa rami ramin ramzan rania ranil rashid rashida ravi ' +
  'rayan recep retno reza rezwan riad rishi rodrigo sadiq sadyr saeed safa said saif sajid sakura salah saleh salem salim salma salman salva sami samir samia samira sanjay sara satoshi sayed selim sergelen serdar shadi shahbaz ' +
  'shahid shavkat sherif sheikh shigeru shinzo shirin siti sri subrahmanyam suleiman sultan suresh susilo syed tadesse taha takeshi talal tamim taneti tariq taro tarek tatsuya tayyip tedros thant theeb toshimitsu umar umaru ' +
  'uhuru usman vijay vikram vivek waleed walid wahid wael yahya yaser yasin yasir yasmin yassin yasuo yitzhak yoko yoshihide yoshimasa yoweri yuki yukio yusuf yousef youssef zainab zaid zayed zakaria zeid ziad zine zubair';
