/**
 * Common words that are easy to say and to hear on a bad line, none of them sounding like another. Taking one away
 * makes codes with it unreadable; adding is safe.
 */
export const WORDS: readonly string[] = `
akse alge ape appell april arm aske asp atlas aula avis badstu bakke balkong ball bamse banan bane bank bark barn barsel bart basar
basis bass batteri bekk belte ben benk berg bie bil bilde billett binders birk bjelle bjørk bjørn blad blekk blid blikk blink blomst
blå blåbær bok boks bolle bolt bord borg bort brann brems brett brev brille bringe brink bris bro brosje brun bryst brød brønn bue
bukett bukse bunad bunke busk buss butikk by bygd bygg bånd båt bær bøk bølge bønne børste bøtte celle cello dag dal dam dame damp
dans data datter deig dekk dekke dikt dill disk dokke drage drakt dronning drue dråpe due duk dukke dun dyp dyr døgn dør eike eiker
ekko ekorn eksamen elbil elg elv ember emne ener eng engel eple erle ert esel eske etasje eventyr fabel fabrikk fag fakkel falk fane
far farge fart fasan fat fest fetter fiken fil film filt finger fink finne fiol fisk fjell fjes fjord fjær fjøs flagg flamme flaske
flate flette flis flokk flott flue flukt fly flåte fløte fløyte fokus fole folk forel forelder form foss fot fred fregne fri frimerke
frisk frosk frukt frø fugl funn fure furu fyr føll gaffel gammel gang garasje garn gass gave geit gele genser gitar gjemsel gjerde
gjest gjeter glad glass glede glid glimt glo god golv grad gran gras graut grein grense grep gress greve grind gris gro grotte grunn
gruppe gryn gryte grå grøft grønn grøt gul gulrot gulv gutt gynge gård gås hage hake hale hall halm hals hammer handel hank hare harpe
hasel hatt hav havn havre hegg hegre helg helse helt hems hengsel hest hete hette hilsen himmel hjelm hjelp hjem hjerte hjort hode
holme honning hopp horn hospits hotell hud hull humle humor humør hund hus hval hvete hvile hvit hylle hytte hånd håndball håp hår hær
høne høst høvel høy høyre idrett igle ildsted isbjørn iskrem jakke jakt januar jente jern jerv jord jorde jubel juice jul juli jungel
juni jury kabel kaffe kai kake kaktus kalv kam kamel kamera kamin kanal kane kanin kano kant kappe karamell kart karve kasse kast katt
keiser kilde kile kino kirke kirsebær kiste kjede kjeks kjele kjeller kjole kjøkken kjøl klang klase klasse klatre klem klippe klode
klokke klokt klosse klubb klynge klær kløver knapp kne knekk knoll knopp knott knute kobber koffert kokk kokos komle kompass konfekt
konge konsert kontor kopp kor korg kork korn korsang kose kost kraft kran krans krem krets kringle kritt krok krone krukke krus
krydder krykkje krystall ku kube kule kulp kultur kunst kurs kurv kusine kuvert kveld kvern kvist kylling kyst kål kåpe lag lagune
laken laks lam lampe land lapp last latter lav lavvo ledd leir leirbål lek leke lekse lenke lepe lerke lilje lim linje linse lokk
lokomotiv losje lue luft lugar lukke lukt lund lune lunsj lupe lyd lykke lykt lyn lyng lys lyst lås låt låve lær lærer løe løk løp
løve løvetann løype magasin mai maler maling malm mamma mandag mandel mandolin manet mann mantel mappe mark marmor mars marsipan mast
maur medalje meis mel melding melk melodi melon menneske merke metall meter middag midt mikser mil mille mine minne mint mjød modell
moden mold molte mor morgen moro motor mugge munn mur mus musikk muskel musling myr mysost måke måltid måne måtte mør møte nabo nagle
nakke nasjon natt natur nebb nektar nes nese nett neve nevø niese nisse nord note november nyhet nyse nål nøkkel nøste nøtt odde oker
okse oktober oliven olje omgang onkel onsdag opera oppgave oransje ordbok orden orgel orkan orkester orm ost oter otter ovn padde pai
pakke palme panda panne papir paprika paraply park pasta pause pels penn pensel pepper perle perm persille piano pil pilot pinne pipe
plakat plan plante plate plen plog plomme plukk poeng poesi pokal polar poppel port pose post potet potte prakt prikk prins pris
prosjekt prøve pudding pulk pulver pumpe purre pute pynt påske pære pølse rabarbra rad radio ragg rakett ramme ramp rampe ransel rask
rast raus refleks regn regnbue rein reise reke rem remse rep resept rest rev ribbe ridder rik ring ris robot rogn rom rosa rose rosin
rot ruin rulle rund runde rute rye rygg ryggsekk rype rytme råd rådyr rød rør røre røst røyk saft sag saga saks sal salat salme salt
samfunn sammen sand sang sans sau saus scene seil sekk seks sel sele selje sement seng september serie seter sild silke sirkel sirkus
sirup sitron sjakk sjal sjokolade sju sjø skall skap skatt skaut ski skilt skinne skip skisse skje skjell skjerf skjold skjorte sko
skog skole skorpe skrift skritt skru skrue skuff skulder sky skygge skål skøyte slede slekt slott sluse slør sløyfe smak smed smie
smil smule smykke smør snabel snegl snekker snor snorkel snø sofa sokk sol solsikke sommer sopp spade spann spar spark speil spill
spir spire spor sprett språk spurv spøk stable stall stang start stasjon stav sted steg stein stemme sterk stev sti stige stil stilk
stjerne stjert stokk stol stolpe storfugl stork storm strand strek stripe stryk strå strøm stue stund stup stål støv støvel sukker
sund suppe svale svamp svane svart svett sving sykkel symfoni syn såpe søknad sølv søm søndag sønn sør søster søt søyle tak takk tale
tall tallerken tang tante tape tavle te teater tegn tekst telt tempel tennis teppe terning tid tidevann tiger time tind tine ting
tirsdag tiur tjern tjue tjære toast tog tolk tomat tone tonne topp torg torn torsdag torsk torv tralle tram trane trapp trekant trekk
trener tretti trille trinn troll tromme trompet trost trygg trykk tråd trøst tue tull tunge tunnel tur turn tusen tvers tvilling tysk
tåke tårn tøff tøffel tønne tørr ugle uke ull ulv ung univers urne urt utsikt vaffel vane vann vante varde varm vask ved vegg vei vekt
venn venstre verden vest vidde vik vind vindu vinge vinter visdom vise vokal voks vott vugge vulkan våg vår værhane væske yoga yrke
åker åpen åre årstid åtte ærlig øre ørn ørret øst østers øve øy øye øyeblikk
`
  .trim()
  .split(/\s+/)
