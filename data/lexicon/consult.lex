# CONSULT: meet, visit, host, telephone, negotiate, mediate. CAMEO 04x.

sense discuss_plain.1
  words      discuss [obj=demarcation | border | sovereignty | withdrawal | ceasefire | truce | disarmament | surrender | partition | prisoner_swap | hostage | sanction | autonomy | independence]/v
  cameo      040
  actor      subj
  recipient  with
  when       actor:actor, subj:state | subj:gov | subj:reb | subj:mil | subj:igo
  plain      yes
  yes        The Cypriot leaders discussed the demarcation of the line. | leaders > -
  yes        Rabat will not discuss independence. | Rabat > - ; type=REJECT
  no         The class discussed the independence of Chile.

sense meet.1
  words      meet/v  confer/v  huddle/v  get together/v  convene/v  sit down/v  hold a meeting/v  hold meetings/v  rendezvous/v  come together/v  come face to face/v  shake hands/v  lunch/v  dine/v
  words      hold court/v  sit across/v  have lunch/v  have dinner/v  break bread/v  have breakfast/v  hobnob/v
  cameo      040
  reciprocal subj & obj & with
  actor      subj
  when       obj!=@demand | deadline | target | need | goal | standard | condition | requirement | criterion | challenge | expectation | obligation | cost | death | resistance | request | fate | end | pocket | bar | threshold | level | quota | obligation | criteria | objection | opposition | skepticism | scepticism | hostility, active | with!=opposition | resistance | skepticism | scepticism | criticism | approval | silence | outrage | backlash | success | failure | applause | cheer | derision | hostility | disbelief | relief
  yes        The Polish president met the Lithuanian premier in Vilnius. | president & premier > -
  yes        Indian and Chinese ministers met in Samarkand. | Indian & Chinese > -
  yes        The finance ministers of the union met in Lisbon. | ministers > -
  no         The factory met its target.
  no         Paris met the conditions of the treaty.
  no         The Danish plan was met with opposition in Copenhagen.
  no         Indian troops met pockets of resistance in the valley.

sense meet.2
  words      meeting/n  summit/n  audience [with]/n  conference [between]/n  conference [with]/n  peace conference/n  donor conference/n  international conference/n  summit conference/n  security conference/n  summit meeting/n  get-together/n  session/n  emergency session/n  emergency meeting/n  mini-summit/n  working lunch/n  handshake/n  gathering/n  get together/n  mini summit/n
  words      video conference/n  trilateral/n  face-to-face/n  tete-a-tete/n  luncheon/n  roundtable/n  tete a tete/n
  cameo      040
  reciprocal party
  actor      party
  when       has between | with | of | poss | by | among | subj
  yes        The meeting between Chirac and Blair ended without a deal. | Chirac & Blair > -
  yes        Iran's summit with Oman was broadcast live. | Iran & Oman > -
  no         The summit of the mountain was hidden by clouds.
  no         The Czech premier held a news conference in Brno.

sense hold_meeting.1
  words      hold [obj=@meeting]/v  have [obj=@meeting]/v  attend [obj=@meeting]/v  begin [obj=@talks]/v  start [obj=@talks]/v  open [obj=@talks]/v  conduct [obj=@talks]/v  resume [obj=@talks]/v  launch [obj=@talks]/v
  words      take part [in=@meeting]/v  participate [in=@meeting]/v  engage [in=@talks]/v  enter [obj=@talks]/v  enter into [obj=@talks]/v  continue [obj=@talks]/v  join [obj=@talks | @meeting]/v
  words      hold talks/v  open negotiations/v  arrive [for=@talks]/v  return [to=@talks]/v  convene [obj=@meeting]/v  chair [obj=@meeting]/v  restart [obj=@talks]/v  conclude [obj=@talks]/v  complete [obj=@talks]/v
  words      wrap up [obj=@talks]/v  gather [for=@talks | @meeting]/v  address [obj=@meeting]/v  organise [obj=@meeting]/v  organize [obj=@meeting]/v  kick off [obj=@talks]/v  return [for=@talks]/v  travel [for=@talks]/v
  words      come [for=@talks]/v  reopen [obj=@talks]/v  finish [obj=@talks]/v  end [obj=@meeting]/v  exchange [obj=view | letter | message]/v  revive [obj=@talks]/v  meet [for=@talks]/v  meet [in=session]/v
  cameo      040
  reciprocal subj & with & between
  actor      subj
  when       obj!=press conference | ceremony | workshop | debate | breakfast | briefing | hearing | retreat, obj!=news conference | press conference
  yes        The Nepalese prime minister held talks with Maoist leaders. | minister & leaders > -
  yes        North Korea and South Korea resumed dialogue. | North & South > -
  no         The choir held its yearly meeting in the church.
  no         The president held a news conference in Lima.

sense phone.1
  words      phone/v  telephone/v  speak by phone/v  talk by phone/v  speak by telephone/v  call by phone/v  speak on the phone/v  hold [obj=@call]/v  have [obj=@call]/v  speak over the phone/v  ring/v
  words      make [obj=@call]/v  talk on the phone/v  ring up/v  videoconference/v  speak via video/v
  cameo      041
  reciprocal subj & obj & with & to
  actor      subj
  when       has obj | with | to | about
  yes        Vladimir Putin phoned Emmanuel Macron on Saturday. | Putin & Macron > -
  yes        The Egyptian minister held a telephone conversation with the Greek prime minister. | Egyptian & Greek > -
  no         Please call the restaurant about a table.

sense phone.2
  words      phone call/n  telephone call/n  phone conversation/n  telephone conversation/n  phone talk/n  video call/n  phone talks/n  conference call/n
  cameo      041
  reciprocal party
  actor      party
  yes        A phone call between Joe Biden and Xi Jinping lasted two hours. | Biden & Xi > -
  no         Phone calls cost ten cents a minute.

sense talk.1
  words      talk [to]/v  talk [with]/v  speak [with]/v  speak [to]/v  consult/v  consult [with]/v  converse [with]/v  contact/v  communicate [with]/v  liaise [with]/v  be in contact [with]/v  be in touch [with]/v  chat [with]/v
  words      touch base [with]/v  exchange views [with]/v  discuss [with]/v  hold consultations/v  compare notes [with]/v  reach out [to]/v  get in touch [with]/v  write [to]/v  debate [with]/v  brief/v  parley/v  be in talks/v
  words      stay in contact [with]/v  make contact [with]/v  establish contact [with]/v  raise [obj with]/v  sound out/v  approach/v  exchange letters/v  talk over/v
  cameo      040
  reciprocal subj & obj & with & to
  actor      subj
  when       with:actor | to:actor | obj:actor, obj!=@journalist, to!=@journalist | newspaper | reporter | parliament | agency | crowd | supporter | voter | audience | delegate | gathering | conference | convention | rally | student | veteran | donor | congregation | bbc | cnn | afp | reuters | ap, to!=news | @media, with!=news | @media, obj!=@ties, no subj:mil | with:actor | to:actor
  yes        The envoy spoke with the leaders of both factions. | envoy & leaders > -
  yes        Tokyo consulted Washington on the launch. | Tokyo & Washington > -
  no         The premier discussed his health in an interview.
  no         The minister talked to reporters about the weather.
  no         The senator spoke to Fox News about her race.
  no         The Kenyan president spoke with the Daily Nation.

sense negotiate.1
  words      negotiate/v  bargain/v  haggle/v  parley/v  hammer out/v  thrash out/v  work out/v  renegotiate/v  hold negotiations/v  discuss peace/v
  cameo      046
  reciprocal subj & with
  actor      subj
  when       with:actor | obj=@agreement | @peace | @ceasefire | @plan | release | term | subj:actor
  yes        Eritrea negotiated with Djibouti over the border. | Eritrea & Djibouti > -
  yes        Bogota and the rebels negotiated a truce. | Bogota & rebels > -
  no         The driver negotiated the bend.
  no         The minister spoke of what he called the negotiations of thieves.

sense negotiation.1
  words      talks/n  negotiation/n  negotiations/n  peace talk/n  peace negotiation/n  dialogue/n  consultation/n  discussion/n  bargaining/n  conversation/n  trade talk/n  peace process/n  parley/n
  words      round [of=@talks]/n  deliberation/n  exchange [of=view]/n  six-party talks/n  disarmament talk/n  back-channel/n  rapprochement/n  six party talks/n  back channel/n
  cameo      046
  reciprocal party
  actor      party
  when       has between | with | among | by | poss | of | mod | subj
  yes        Talks between Belgrade and Pristina resumed in Brussels. | Belgrade & Pristina > -
  yes        Greek-Turkish negotiations went on behind closed doors. | Greek & Turkish > -
  no         There was talk of an early spring.
  yes        The Chadian foreign minister was in Paris for talks with French officials. | officials & minister > -
  no         The Finnish parliament continued its discussion of Estonia.
  yes        The Geneva talks between Cyprus and Turkey resumed. | Cyprus & Turkey > -

# ---------------------------------------------------------------- visits
sense visit.1
  words      visit/v  tour/v  pay a visit [to]/v  pay visit [to]/v  make a visit [to]/v  embark [on=@visit]/v  begin [obj=@visit]/v  make [obj=@visit]/v  pay [obj=@visit]/v  undertake [obj=@visit]/v
  words      start [obj=@visit]/v  conclude [obj=@visit]/v  wrap up [obj=@visit]/v  end [obj=@visit]/v  go [on=@visit]/v  complete [obj=@visit]/v  lead [obj=delegation to]/v  arrive [for=@visit]/v
  words      send [obj=delegation | envoy | emissary | mission | special_envoy to]/v  dispatch [obj=delegation | envoy | emissary | mission to]/v  send [obj=envoy | emissary]/v
  words      despatch [obj=envoy | emissary to]/v
  cameo      042
  actor      subj
  recipient  obj | to | in | on | for | into | at | through
  when       recipient:state | recipient:gov | obj:place | to:place | in:place | for:place | into:place | at:place, subj:gov | subj:state | subj:leg | subj:igo | subj:mil | subj=delegation | envoy | president | minister | premier | king | queen | pope | leader | official | diplomat | ambassador | secretary | mission | delegate | negotiator | emissary | chief | chancellor | mediator | commissioner | prince, to!=school | work | court | hospital | prison | jail | war | church
  yes        The Vietnamese premier visited Laos. | premier > Laos
  no         Tourists visited the museum.
  no         The general went to school in Lyon.

sense visit.2
  words      visit/n  trip/n  tour/n  state visit/n  official visit/n  working visit/n  stopover/n  journey/n  surprise visit/n  fact-finding mission/n  stop/n  fact finding mission/n
  cameo      042
  actor      by | poss | of | mod | subj
  recipient  to | in | of
  when       actor:gov | actor:leg | actor:igo | actor:rel | actor:mil | actor=delegation | envoy | president | minister | premier | leader | official | mission, to!=project | factory | farm | school | hospital | store | resort | plant | site | facility | exhibition | museum | shop | grave | base
  yes        The visit by the Turkish president to Athens was short. | president > Athens
  yes        Xi Jinping's trip to Moscow lasted three days. | Xi > Moscow
  no         The school trip to the zoo was fun.

sense host.1
  words      host/v  receive/v  welcome/v  play host [to]/v  entertain/v  greet/v  fete/v  wine and dine/v  roll out the red carpet [for]/v  accompany/v  see off/v
  cameo      043
  actor      subj
  recipient  obj | to | for
  when       recipient:actor, obj!=@decision | @statement | @plan, obj:person | obj:gov | obj=delegation | envoy | president | minister | premier | leader | @diplomat | king | official | pope | to=leader | delegation | minister | talk | summit
  yes        The Saudi king received the Iraqi premier in Jeddah. | king > premier
  yes        Finland hosted the American and Russian presidents. | Finland > American & Russian
  no         The comedian hosted the awards show.

sense host.2
  words      host [obj=@meeting | delegation]/v  convene [obj=@meeting]/v  welcome [to=@meeting]/v  hold [obj=reception | dinner | banquet | lunch for]/v  give [obj=dinner | banquet | lunch for]/v
  cameo      043
  actor      subj
  recipient  with | between | of | for
  when       subj:state | subj:gov | subj:igo
  yes        Egypt hosted talks between Hamas and Fatah. | Egypt > Hamas & Fatah
  no         The museum hosted a meeting of stamp collectors.

sense third_place.1
  words      meet [on=sideline]/v  meet on the sidelines/v  hold [obj=@meeting on=sideline]/v
  cameo      044
  reciprocal subj & with & obj
  actor      subj
  yes        Modi met Sharif on the sidelines of the summit. | Modi & Sharif > -
  no         The two lines meet on the sideline.

# ---------------------------------------------------------------- mediation
sense mediate.1
  words      mediate/v  broker/v  arbitrate/v  intercede/v  act as mediator/v  act as go-between/v  facilitate/v  moderate/v  intervene [between]/v  act [as=mediator | go-between | intermediary | broker]/v  help negotiate/v
  words      serve [as=mediator | go-between | intermediary | broker]/v  bring together/v  shuttle [between]/v  negotiate [between]/v  good offices/v  offer [obj=good_offices]/v  sponsor [obj=@talks]/v  chair [obj=@talks]/v
  words      reconcile/v  bring [to=negotiating_table | table]/v
  cameo      045
  actor      subj
  recipient  between | obj | in | with | of
  when       obj=@agreement | @talks | @ceasefire | @dispute | @peace | release | side | faction | exchange | swap | has between | in | as | to | obj:actor
  yes        Oman mediated between Iran and the United States. | Oman > Iran & States
  yes        Kenya brokered a truce between the Sudanese rivals. | Kenya > rivals
  no         Exercise mediates the effect of stress.

sense mediation.1
  words      mediation/n  mediation effort/n  arbitration/n  shuttle diplomacy/n  good offices/n  mediation mission/n  peace mission/n  brokering/n  peace effort/n
  cameo      045
  actor      by | poss | mod | subj
  recipient  between | among | in | with
  yes        Mediation by Qatar between the Taliban and Kabul bore fruit. | Qatar > Taliban & Kabul
  no         The drug acts by mediation of a hormone.

sense deliver_message.1
  words      deliver [obj=message | letter]/v  send [obj=letter | message | telegram | note | reply]/v  convey [obj=message | letter]/v  hand [obj=message | letter]/v  receive [obj=letter | message from]/v  carry [obj=message]/v
  words      write [obj=letter]/v  pass [obj=message]/v  relay [obj=message]/v
  cameo      040
  actor      subj
  recipient  to | iobj | from
  when       recipient:actor
  yes        The Omani envoy delivered a letter to the Iranian president. | envoy > president
  no         The postman delivered a letter to the baker.

sense present_credentials.1
  words      present [obj=credential]/v  take up [obj=post]/v  open [obj=liaison_office]/v
  cameo      040
  actor      subj
  recipient  to
  yes        The new Cuban ambassador presented her credentials to the Czech president. | ambassador > president
  no         The plumber presented his credentials.

sense assembly.1
  words      meet/v  convene/v  sit/v  gather/v  assemble/v
  cameo      040
  actor      subj
  when       subj=parliament | council | assembly | cabinet | congress | security council | committee | commission | bloc | politburo | minister | leader | delegate | negotiator | ambassador | envoy | lawmaker, no obj, no with
  yes        African Union leaders met in Addis Ababa. | leaders > -
  no         The assembly of the shelf took an hour.

sense phone_call.1
  words      call/v  ring/v
  cameo      041
  reciprocal subj & obj
  actor      subj
  when       obj:person | obj:gov, no iobj, comp!=@insult | @bad_adjective | @good_adjective | @friend_word, has inf | purpose | about | over | to, no on | on=@time, active
  yes        The Latvian premier called the Estonian premier on Friday to brief him on the ferry. | premier & premier > -
  yes        The Serbian president called Vladimir Putin on Monday to discuss gas. | president & Putin > -
  no         He called the minister a liar.

sense travel.1
  words      travel [to]/v  fly [to]/v  arrive [in]/v  go [to]/v  come [to]/v  fly [into]/v  return [to]/v  head [to]/v  stop over [in]/v  land [in]/v  journey [to]/v  set off [for]/v  leave [for]/v  depart [for]/v  jet [to]/v
  words      arrive [at]/v  drop in [on]/v  swing [through]/v  travel [through]/v  set foot [in]/v  call in [on]/v
  cameo      042
  actor      subj
  recipient  in | into | to | for | on | at | through
  when       no obj, active, to:place | to:state | to:gov | in:place | in:state | into:place | into:state | for:place | for:state | at:place | on:gov | through:state, subj:gov | subj:leg | subj:igo | subj=pope | patriarch | archbishop | bishop | cardinal | ayatollah | rabbi | delegation | envoy | president | minister | premier | king | queen | pope | leader | official | diplomat | ambassador | secretary | mission | delegate | negotiator | emissary | chief | chancellor | mediator | commissioner | prince, subj!=@troops | it
  yes        The German foreign minister travelled to Kyiv. | minister > Kyiv
  no         Buddhists travel to Nepal every spring.
  no         The general went to school in Lyon.
  no         When it comes to Malta, the premier is silent.

sense attend_state.1
  words      attend [obj=funeral | inauguration | coronation | parade | swearing-in | wedding | celebration]/v
  cameo      042
  actor      subj
  recipient  of | in
  when       subj:gov | subj:leg | subj:pre | subj=president | premier | king | queen | minister
  yes        The Spanish king attended the inauguration of the Chilean president. | king > president
  no         The baker attended a wedding.

sense brief_body.1
  words      brief [obj=council | parliament | lawmaker | ambassador | envoy | committee | ally]/v  address [obj=council | parliament | congress | assembly | senate | general_assembly]/v  report [to=council | parliament | congress]/v
  cameo      040
  actor      subj
  recipient  obj | to
  when       subj:gov | subj:igo | subj:mil | subj:pre | subj=envoy | president | minister
  yes        The Ukrainian president addressed the Dutch parliament. | president > parliament
  no         The lawyer briefed his client.

sense same_table.1
  words      sit at the same table/v  sit down at the table/v  sit around the table/v  return to the negotiating table/v  come to the table/v  come to the negotiating table/v  return [to=negotiating_table | table]/v
  cameo      046
  reciprocal subj & with
  actor      subj
  yes        Sudanese generals returned to the negotiating table with the rebels. | generals & rebels > -
  no         The friends sat at the same table.

sense debate_body.1
  words      debate/v  discuss/v  take up/v
  cameo      040
  actor      subj
  when       subj=council | parliament | assembly | cabinet | summit | congress | commission | minister | leader, obj=resolution | crisis | sanction | war | conflict | situation | plan | proposal | law | bill
  yes        The Security Council discussed the crisis in Haiti. | Council > -
  no         The book club discussed the plot.

sense contact_with.1
  words      contact [with]/n  contact [between]/n
  cameo      040
  reciprocal party
  actor      party
  when       actor:gov | actor:state | actor:mil | actor:reb | actor:igo | actor:leg | actor:pty | actor:spy
  yes        Secret contacts between Israel and Oman went on for years. | Israel & Oman > -
  no         Two women had contact with infected poultry.

sense phone_talk.1
  words      speak [by=phone | telephone | video]/v  talk [by=phone | telephone | video]/v  confer [by=phone | telephone | video]/v  discuss [by=phone]/v
  words      hold [obj=phone_call | video_call | telephone_talk | conference_call]/v  have [obj=phone_call | telephone_conversation]/v  place [obj=call to]/v
  words      return [obj=call of]/v  take [obj=call from]/v  meet [by=video]/v 
  cameo      041
  reciprocal subj & with & to & from
  actor      subj
  when       recipient:actor | plural | actor:actor, obj!=alert | police
  yes        Macron spoke by phone with Zelensky. | Macron & Zelensky > -
  no         She talked by phone for an hour with her mother.

sense state_visit.1
  words      arrive [on=visit]/v  pay [obj=state_visit | official_visit | courtesy_call | surprise_visit | return_visit to]/v  fly [to on=visit]/v
  words      go on a state visit/v  make [obj=pilgrimage | surprise_visit | stopover to | in]/v  set out on a tour/v  touch down [in]/v  jet off [to]/v
  words      cross into [for=talks]/v  tour [obj=capital | region | province]/v
  cameo      042
  actor      subj
  recipient  to | in | obj | into
  when       subj:gov | subj=envoy | delegation | president | premier | minister | king | queen | pope | senator, recipient:actor | recipient:place
  yes        The Omani sultan paid a state visit to India. | sultan > India
  no         The seeds touched down in India.

sense host_visit.1
  words      lay on [obj=banquet | dinner for]/v  hold [obj=state_dinner | banquet | reception | welcoming_ceremony for]/v  roll out red carpet [for]/v
  words      extend [obj=welcome to]/v  give [obj=welcome | audience | warm_welcome to]/v  grant [obj=audience]/v  show around/v
  words      welcome [with=honour | honor | guard_of_honour]/v  receive [in=palace | audience | office | kremlin]/v
  cameo      043
  actor      subj
  recipient  for | to | obj | iobj
  when       actor:actor, recipient:actor
  yes        Vietnam's president held a banquet for the Cuban leader. | president > leader
  no         The aunt held a dinner for friends.

sense summit_third.1
  words      meet [in=geneva | vienna | oslo | doha | brussels | new_york | helsinki | singapore | cairo | istanbul | astana | davos]/v
  words      hold [obj=@talks | @meeting in=geneva | vienna | oslo | doha | helsinki | singapore | cairo | istanbul | astana | davos]/v
  words      meet [on=margin | sideline]/v  sideline meeting/n  pull-aside/n
  cameo      044
  reciprocal subj & with & between
  actor      subj
  when       subj:state | subj:gov | subj:reb | subj:mil | with:gov | with:state
  yes        Israel and Hamas held talks in Cairo. | Israel & Hamas > -
  no         The chess players met in Vienna.

sense mediate_phrase.1
  words      shuttle [between]/v  carry messages [between]/v  bring [obj to=table | negotiating_table]/v  act as broker/v  serve as intermediary/v
  words      play the role of mediator/v  play mediator/v  step in [as=mediator]/v  host [obj=peace_talk | negotiation between]/v
  words      broker [obj=deal | ceasefire | truce | agreement | release | peace between]/v  mediate [obj=truce | ceasefire | dispute | release]/v
  words      help end [obj=dispute | standoff]/v  smooth over [obj=dispute | difference]/v
  cameo      045
  actor      subj
  recipient  between | obj | among
  when       actor:actor, has between | obj
  yes        Qatar brokered a truce between Israel and Hamas. | Qatar > Israel & Hamas
  no         The aunt brokered peace in the kitchen.

sense negotiate_noun.1
  words      back-channel talk/n  secret talk/n  proximity talk/n  coalition talk/n  ceasefire talk/n  accession talk/n  hostage talk/n  budget talk/n  wage talk/n
  words      border talk/n  nuclear talk/n  climate talk/n  arms talk/n  security talk/n  reconciliation talk/n  power-sharing talk/n  technical talk/n
  words      negotiating session/n
  cameo      046
  reciprocal party
  actor      party
  when       party:actor
  yes        Secret talks between Tehran and Riyadh opened in March. | Tehran & Riyadh > -
  no         The talks at the book fair were long.

sense negotiate_verb.1
  words      sit down for talks/v  enter into negotiations/v  get down to [obj=talk | business]/v  haggle [over]/v  bargain [over]/v
  words      thrash out [obj=deal | difference | agreement]/v  work out [obj=deal | compromise | agreement]/v
  words      negotiate [obj=treaty | deal | truce | ceasefire | agreement | release | accession | border | settlement]/v  iron out [obj=detail | difference]/v
  words      hold [obj=negotiation | parley]/v
  cameo      046
  reciprocal subj & with & between
  actor      subj
  when       subj:state | subj:gov | subj:reb | subj:party | subj:mil | subj:lab | subj=union | delegation | side | negotiator
  yes        Chad and the rebels thrashed out a deal. | Chad & rebels > -
  no         The tailor worked out a deal on shirts.

# ---------------------------------------------------------------- visits, calls, talks in other words

sense carry_message.1
  words      carry [obj=message | letter | proposal between]/v  pass [obj=message | note between]/v  relay [obj=message | proposal between]/v
  words      convey [obj=message | proposal between]/v  ferry [obj=message between]/v  be go-between/v  mediate [between]/v
  words      build [obj=bridge between]/v  open [obj=channel between]/v  shuttle messages/v
  cameo      045
  actor      subj
  recipient  between
  when       recipient:actor
  yes        Oman carried messages between Tehran and Washington. | Oman > Tehran & Washington
  no         The pigeon carried messages between the farms.

sense bring_round_table.1
  words      bring [obj to=table | negotiating_table | talk]/v  get [obj to=table | negotiating_table]/v
  words      coax [to=table | negotiating_table | talk]/v  nudge [toward | towards=talk | deal | peace]/v  sit down [obj=side]/v
  words      bring together [obj=side | faction | leader | minister | negotiator]/v
  words      host [obj=peace_talk | indirect_talk | truce_talk | proximity_talk between]/v  hold [obj=indirect_talk between]/v
  words      narrow [obj=gap between]/v  reconcile [obj=side | faction | leader]/v
  cameo      045
  actor      subj
  recipient  obj | between
  when       actor:actor, subj:state | subj:gov | subj:igo | subj:ngo | subj:rel, recipient:actor
  yes        Kenya brought together the leaders of Somalia and Ethiopia. | Kenya > leaders
  yes        Cairo hosted truce talks between Israel and Hamas. | Cairo > Israel & Hamas
  no         The waiter brought the guests to the table.

sense broker_deal.1
  words      broker [obj=swap | exchange | grain_deal | prisoner_swap | corridor | pact | handover | pullout | withdrawal]/v
  words      negotiate [obj=release of]/v  mediate [obj=swap | exchange | talk | pact | end to]/v  help broker/v  help mediate/v
  words      facilitate [obj=swap | exchange | release | talk | contact | handover | dialogue]/v
  words      arrange [obj=swap | truce | ceasefire | exchange between]/v  secure [obj=truce | ceasefire between]/v
  words      oversee [obj=talk | negotiation | swap between]/v  chair [obj=negotiation | peace_talk between]/v
  words      sponsor [obj=negotiation | peace_talk between]/v
  cameo      045
  actor      subj
  recipient  between | of | with
  when       actor:actor, subj:state | subj:gov | subj:igo | subj:ngo | subj:rel
  yes        The United Arab Emirates facilitated a swap between Russia and Ukraine. | Emirates > Russia & Ukraine
  yes        Qatar negotiated the release of an American teacher. | Qatar > teacher
  no         The agent negotiated the release of the album.

sense mediator_noun.1
  words      mediation bid/n  mediation attempt/n  mediation role/n  mediation team/n  mediator [between]/n  mediator [in]/n  go-between/n
  words      intermediary [between]/n  brokerage/n  honest broker/n  peace envoy/n  peace broker/n  peace initiative/n  peace bid/n
  words      diplomatic shuttle/n  peace push/n
  cameo      045
  actor      by | poss | mod | of | subj
  recipient  between | in
  when       has between, actor:actor | recipient:actor
  yes        Angola's mediation bid between Kigali and Kinshasa failed. | Angola > Kigali & Kinshasa
  no         The mediator between the buyer and the seller earned a fee.

sense talk_with_chief.1
  words      review [obj=situation | tie | relation | cooperation | crisis with]/v  go over [obj=issue | situation with]/v
  words      exchange [obj=view | idea | opinion | greeting with]/v  swap [obj=view with]/v  have [obj=chat | talk | exchange | contact with]/v
  words      hold [obj=discussion | consultation | dialogue | exchange | parley | session with]/v  compare [obj=note with]/v
  words      coordinate [obj=position | stance with]/v  touch [obj=base with]/v  huddle [with]/v  caucus [with]/v  discuss [obj with]/v
  words      raise [obj=crisis | war | situation with]/v  thrash out [obj with]/v  talk over [obj with]/v
  cameo      040
  reciprocal subj & with
  actor      subj
  when       with:actor, subj:state | subj:gov | subj:leg | subj:igo | subj:mil | subj:party | subj:reb | subj:rel, no with:jrn, with!=@journalist
  yes        The Chadian president discussed the crisis with the Pakistani army chief. | president & chief > -
  yes        Doha compared notes with Ankara. | Doha & Ankara > -
  no         The author discussed the plot with her editor.

sense end_trip.1
  words      wind up [obj=@visit]/v  round off [obj=@visit]/v  close [obj=@visit]/v  cap [obj=@visit]/v  kick off [obj=@visit | tour]/v
  words      open [obj=tour | visit]/v  break off [obj=holiday]/v  cut short [obj=holiday]/v  extend [obj=@visit]/v  resume [obj=tour]/v
  words      continue [obj=tour | visit]/v  depart on/v  set out on/v  head on/v  stop off [in]/v  stop [in on]/v  call [at on]/v
  words      slip [into]/v  cross [into for]/v  step off/v
  cameo      042
  actor      subj
  recipient  to | in | of | into | through | at
  when       subj:gov | subj:state | subj:leg | subj:igo | subj:rel | subj=envoy | delegation | president | premier | minister | king | queen | pope, recipient:actor | recipient:place, obj!=mission | delegation, subj!:igo
  yes        Zelensky wound up a trip to Athens. | Zelensky > Athens
  yes        Blinken kicked off a tour of Vietnam. | Blinken > Vietnam
  no         The singer kicked off her tour of Japan.

sense delegation_go.1
  words      lead [obj=delegation | mission | team to]/v  head [obj=delegation | mission to]/v
  words      send [obj=negotiator | representative | delegation | minister | official | team to for=talk | @talks]/v
  words      dispatch [obj=negotiator | minister | representative to]/v  send [obj=mediator | mission | goodwill_mission to]/v
  words      be [on=@visit]/v  travel [for=@talks]/v  fly [for=@talks]/v  come [for=@talks]/v  arrive [with=delegation]/v
  words      go [as=envoy | mediator]/v
  cameo      042
  actor      subj
  recipient  to | in
  when       recipient:actor | recipient:place, subj:state | subj:gov | subj:igo | subj:leg | subj:reb | subj:rel | subj:party
  yes        The Taliban sent negotiators to Doha for talks. | Taliban > Doha
  yes        The Kenyan president headed a mission to Juba. | president > Juba
  no         The coach led his team to Spain.

sense visit_noun.1
  words      goodwill visit/n  courtesy visit/n  solidarity visit/n  whistle-stop tour/n  flying visit/n  farewell visit/n  return visit/n
  words      lightning visit/n  fence-mending visit/n  day trip/n  two-day visit/n  three-day visit/n  state trip/n  maiden visit/n
  words      solidarity trip/n  trip abroad/n
  cameo      042
  actor      by | poss | of | mod
  recipient  to
  when       actor:gov | actor:state | actor:leg | actor:igo | actor:rel | actor=president | premier | minister | king | envoy | delegation, recipient:actor | recipient:place
  yes        A lightning visit by the Turkish president to Baghdad surprised many. | president > Baghdad
  no         A courtesy visit by the plumber to the flat was short.

sense receive_guest.1
  words      receive [obj in=palace | office | residence]/v  welcome [at=airport | palace]/v  greet [at=airport | palace]/v
  words      roll out [obj=carpet for]/v  lay on [obj=welcome | ceremony for]/v  give [obj=hero_welcome | welcome | red_carpet to]/v
  words      hold [obj=dinner | lunch | banquet | ceremony for]/v  throw [obj=banquet | dinner | party for]/v
  words      host [at=palace | ranch | residence]/v  regale/v  treat [to=dinner | banquet | parade]/v  pin [obj=medal on]/v
  words      have [for=dinner | talk]/v  put up/v
  cameo      043
  actor      subj
  recipient  obj | for | to | iobj | on
  when       subj:gov | subj:state | subj:rel | subj:igo, obj:gov | for:gov | obj:igo | obj:leg | to:gov | obj=@diplomat | delegation | president | premier | minister
  yes        Xi welcomed the Vietnamese premier at the airport. | Xi > premier
  yes        Modi rolled out the red carpet for Macron. | Modi > Macron
  no         The family welcomed the nurse at the airport.

sense host_talks.1
  words      host [obj=round of=talk | negotiation]/v  host [obj=conference | summit | gathering | forum of]/v
  words      stage [obj=summit | conference of]/v  convene [obj=summit | conference of]/v  welcome [obj=delegate | leader | minister from]/v
  words      gather [obj=leader | minister | envoy from]/v  assemble [obj=leader | envoy | minister from]/v
  cameo      043
  actor      subj
  recipient  between | of | from | to
  when       subj:state | subj:gov | subj:igo, recipient:actor
  yes        Jakarta staged a summit of Asian leaders. | Jakarta > leaders
  no         The hotel hosted a conference of dentists.

sense military_talks.1
  words      military talk/n  general-level talk/n  working-level talk/n  high-level talk/n  ministerial talk/n  truce talk/n  swap talk/n
  words      indirect talk/n  direct talk/n  bilateral talk/n  trilateral talk/n  tariff talk/n  gas talk/n  fishery talk/n  water talk/n
  words      unification talk/n  preliminary talk/n  face-to-face talk/n  marathon talk/n  closed-door talk/n  crisis talk/n  crunch talk/n
  words      debt talk/n  disarmament negotiation/n  trade negotiation/n  accession negotiation/n  brexit talk/n
  cameo      046
  reciprocal party
  actor      party
  when       party:actor, has between | with | poss | subj | among
  yes        Crisis talks between Kosovo and Serbia went on overnight. | Kosovo & Serbia > -
  yes        China's water talks with India stalled. | China & India > -
  no         Crisis talks between the singer and her label failed.

sense sit_down.1
  words      sit down [for=@talks]/v  sit down [with]/v  get [around=table]/v  gather [around=table]/v  come [to=table]/v
  words      resume [obj=negotiation | dialogue with]/v  reopen [obj=negotiation | dialogue with]/v
  words      open [obj=negotiation | round | dialogue with]/v  launch [obj=negotiation | dialogue with]/v
  words      begin [obj=negotiation | round of=@talks]/v  start [obj=negotiation | round of=@talks]/v  hold [obj=round of=@talks]/v
  words      horse-trade [with]/v  dicker [with]/v
  cameo      046
  reciprocal subj & with
  actor      subj
  when       subj:state | subj:gov | subj:reb | subj:party | subj:mil | subj:igo | subj:lab | subj=delegation | envoy | negotiator | side, with:actor | no with | actor:actor
  yes        Iran and the IAEA held a new round of talks. | Iran & IAEA > -
  yes        Juba sat down with the rebels. | Juba & rebels > -
  no         The judge sat down with a sigh.

sense phone_more.1
  words      dial/v  get [obj on=phone | line]/v  have [obj=phone_conversation | call | phone_chat | video_conference | telephone_talk with]/v
  words      hold [obj=call | video_conference | video_meeting | teleconference | phone_talk with]/v  make [obj=phone_call | call to]/v
  words      speak on the telephone [with]/v  speak on the phone [with | to]/v  confer [by=video | videolink | phone]/v
  words      address [by=video | videolink]/v  meet virtually/v  talk by video/v
  cameo      041
  reciprocal subj & with & to & obj
  actor      subj
  when       subj:gov | subj:state | subj:igo | subj:rel, actor:actor, with:actor | to:actor | obj:actor | no with
  yes        Scholz held a video conference with Macron. | Scholz & Macron > -
  yes        Lula made a phone call to Putin. | Lula & Putin > -
  no         The minister dialled a taxi.

sense summit_place.1
  words      meet [at=summit | conference | forum | funeral | margin]/v  meet [in=third_country]/v
  words      hold [obj=talk | meeting at=summit | forum]/v  talk [at=summit | margin]/v  confer [at=summit]/v
  words      huddle [at=summit | on=sideline]/v  get together [at=summit | on=sideline]/v  shake hands [at=summit | funeral]/v
  words      speak [on=sideline]/v  hold [obj=talk | meeting | bilateral on=sideline | margin]/v
  cameo      044
  reciprocal subj & with & obj
  actor      subj
  when       subj:state | subj:gov, actor:actor, with:actor | obj:actor | no with
  yes        Modi and Xi shook hands at the summit. | Modi & Xi > -
  no         The chefs met at a conference on cheese.

# ---------------------------------------------------------------- consult

sense gather_delegations.1
  words      gather [in=geneva | stockholm | doha | jeddah | vienna | cairo | oslo | nairobi | istanbul | astana]/v
  words      meet [in=geneva | stockholm | doha | jeddah | vienna | cairo | oslo | nairobi | istanbul | astana for]/v
  words      convene [in=geneva | stockholm | doha | jeddah | vienna | cairo | oslo]/v  reconvene [in | for]/v  regroup [in for=@talks]/v
  cameo      046
  actor      subj
  when       subj=delegation | negotiator | envoy | mediator | faction | diplomat | minister | delegate | side, actor:actor
  yes        Delegations from Yemen gathered in Stockholm. | Delegations > -
  no         Carol singers gathered in Vienna.

sense video_talk.1
  words      speak [by | via=video | video_link | videolink | video_call | phone | telephone | hotline]/v
  words      talk [by | via=video | video_link | phone | telephone | hotline]/v  confer [by | via=video_link | phone]/v
  words      meet [by | via=video_link | videoconference | video]/v  discuss [by=phone | telephone | video]/v  speak [over=phone]/v
  words      talk [over=phone]/v
  cameo      041
  reciprocal subj & with & to
  actor      subj
  when       actor:gov | actor:state | actor:leg | actor:igo | actor:mil, with:actor | to:actor | no with
  yes        Putin and Xi met via videoconference. | Putin & Xi > -
  no         The twins spoke by phone.

# ---------------------------------------------------------------- acts as nouns with their roles

sense talks_noun_last.1
  words      call [between]/n  conversation [between]/n  chat [between | with]/n  telephone call [between | with]/n
  words      phone conversation [between | with]/n  video conference [between | with]/n  video link [between | with]/n  hotline call/n
  cameo      041
  reciprocal between | party
  actor      between | party
  when       between:gov | between:state | party:gov | party:state
  yes        A call between Biden and Xi lasted two hours. | Biden & Xi > -
  no         A call between the surgeon and his wife dropped.

# ---------------------------------------------------------------- pressure and response

sense round_with.1
  words      hold [obj=round with]/v  begin [obj=round with]/v  start [obj=round with]/v  open [obj=round with]/v  finish [obj=round with]/v
  words      conclude [obj=round with]/v  complete [obj=round with]/v  wrap up [obj=round with]/v  have [obj=round of=@talks]/v
  words      resume [obj=round with]/v
  cameo      046
  reciprocal subj & with
  actor      subj
  when       with:actor, subj:state | subj:gov | subj:igo | subj:reb | subj=mediator | envoy | negotiator | delegation
  yes        Egyptian mediators held another round with Hamas. | mediators & Hamas > -
  no         The landlord bought a round with his winnings.

# ---------------------------------------------------------------- last of the gaps

sense inaugural_attend.1
  words      attend [obj=inauguration | funeral | coronation | wedding | parade | anniversary | summit of | in]/v  lay [obj=wreath at | in]/v
  words      visit [obj=grave | tomb | memorial | shrine of | in]/v  inspect [obj=guard_of_honour in]/v
  words      join [obj=summit | parade | anniversary in]/v  pay [obj=respect at]/v
  cameo      042
  actor      subj
  recipient  of | in | at | mod
  when       subj:gov | subj:leg | subj:rel | subj:mil, recipient:actor | recipient:place
  yes        Lukashenko attended a parade in Beijing. | Lukashenko > Beijing
  no         The tenor attended a wedding in Rome.

sense secret_meet.1
  words      meet secretly/v  meet in secret/v  meet discreetly/v  meet privately/v  meet behind closed doors/v  meet face to face/v
  words      sit across from/v  come face to face [with]/v  shake hands [with]/v  exchange pleasantries [with]/v  rub shoulders [with]/v
  words      dine [with]/v  breakfast [with]/v  lunch [with]/v  play golf [with]/v  hug/v  embrace/v
  cameo      040
  reciprocal subj & with & obj
  actor      subj
  when       subj:gov | subj:state | subj:leg | subj:reb | subj:igo | subj:rel, with:actor | obj:actor | no with, with!=@plan, obj:gov | obj:leg | obj:rel | obj:reb | no obj
  yes        Netanyahu met secretly with the Saudi prince. | Netanyahu & prince > -
  yes        Modi hugged Putin. | Modi & Putin > -
  no         The minister hugged his daughter.

sense party_talks.1
  words      coalition talk [between | with]/n  power-sharing talk [between | with]/n  unity talk [between | with]/n
  words      salary talk [between | with]/n  pay talk [between | with]/n  transition talk [between | with]/n
  words      exploratory talk [between | with]/n  reconciliation meeting [between | with]/n  dialogue [between | with]/n
  words      round [of=talk between | with]/n
  cameo      046
  reciprocal party
  actor      party
  when       party:party | party:pty | party:gov | party:lab | party:opp | party:reb | party:state
  yes        Transition talks with the rebels were held by Juba. | rebels & Juba > -
  no         Salary talks between the actress and the studio dragged on.


# ---------------------------------------------------------------- stays, guests, calls, encounters
sense stay_noun.1
  words      stay [in | at]/n  two-day stay/n  overnight stay/n  call [at=palace | residence | office]/n  courtesy call/n  audience [with]/n  encounter [between | with | of]/n  tete-a-tete/n  get-together [of | between]/n  face-to-face [with | between]/n  arrival [in]/n  return [of=envoy | ambassador | mediator | negotiator]/n  trip [to]/n
  cameo      042
  reciprocal between
  actor      by | poss | of
  recipient  in | to | with | at
  when       actor:gov | actor:leg | actor:igo | actor:rel, recipient:actor | recipient:place | plural | between:actor, of!=refugee | migrant | aid | convoy
  yes        President Rahmon's two-day stay in Doha ended on Friday. | Rahmon > Doha
  yes        The encounter between the Omani sultan and the Emirati president was brief. | sultan & president > -
  no         The singer's stay in Doha was short.

sense in_capital.1
  words      spend [obj=day | hour | week | night in | with]/v  stay [in]/v  stop over [in]/v  stop off [in]/v  make a stop [in]/v  turn up [in]/v  call in [at]/v  drop in [on]/v  arrive [in]/v  fly into/v  fly in [to]/v
  cameo      042
  actor      subj
  recipient  in | with | at | on
  when       subj=mission | delegation | envoy | negotiator | mediator | expert | inspector | president | minister | premier | chancellor | king | secretary, actor:igo | actor:gov | actor:state, recipient:place | recipient:actor
  yes        IMF experts spent ten days in Maseru. | experts > Maseru
  no         Two Belgian cooks spent a week in Maseru.

sense call_on_person.1
  words      call [on]/v  sit [with]/v  sit together/v  sit down [with]/v  confer/v  confer [with]/v  huddle [with]/v  lunch [with]/v  dine [with]/v  breakfast [with]/v  take tea [with]/v  swap views [with]/v  have [obj=lunch | dinner | breakfast | tea | word | conversation with]/v  exchange [obj=letter | view | message | greeting]/v  shake [obj=hand]/v  shake hands/v
  words      bump [into]/v  talk [with | to]/v  speak [with]/v  hear out/v  grant [obj=audience to]/v  be guest/v  get together/v  come together/v  come face to face [with]/v
  cameo      040
  reciprocal subj & with
  actor      subj
  recipient  on | with | obj | to
  when       subj:gov | subj:leg | subj:igo | subj:mil | subj:rel | subj:cop | subj:state | subj=mission | delegation | envoy | elder, recipient:gov | recipient:leg | recipient:igo | recipient:rel | recipient:reb | recipient:mil | with:actor | plural, no comp, recipient:person | with:actor | on:actor | recipient=leader | elder | delegation
  plain      yes
  yes        The Omani minister sat with the Iranian president. | minister > president
  yes        The Bolivian mayor sat with elders for six hours. | mayor > elders
  no         The minister saw the play.

sense guest_noun.1
  words      guest [of]/n  host [of=summit | talk | meeting | conference]/n
  cameo      042
  actor      subj
  recipient  of
  when       subj:gov | subj:leg, recipient:gov | recipient:state
  yes        The Cuban president was the guest of the Vietnamese leader. | president > leader
  no         The piglet was the guest of the Vietnamese cook.

sense on_visit.1
  words      on visit/n  on a visit/n  on trip/n  on state visit/n  on official visit/n  on tour/n  on mission/n  in talk/n  for talk/n  on stopover/n
  cameo      042
  actor      subj
  recipient  to | in | with
  when       subj:gov | subj:leg | subj:igo | subj:mil, recipient:actor | recipient:place
  yes        The Fijian premier was on a visit to Tokyo. | premier > Tokyo
  no         The tourists were on a trip to Tokyo.

sense summit_noun.1
  words      summit/n  meeting/n  face-off/n
  cameo      040
  reciprocal mod & with | between
  actor      mod
  when       plural | mod:gov | mod:state, between:actor | with:actor | mod:person
  plain      yes
  yes        A summit between Kenya and Somalia opened. | Kenya & Somalia > -
  no         The summit of the peak was cold.

sense mediate_try.1
  words      try [comp=mediate | broker | reconcile]/v  attempt [comp=mediate | broker]/v  seek [comp=mediate | broker | reconcile]/v  work [comp=mediate | broker | reconcile]/v  bring together/v  sit down together/v  get round table/v  shuttle [between]/v  carry [obj=message | proposal | offer | letter between | to | from]/v  bring [obj to=table | negotiating_table]/v  get [obj to=table | negotiating_table]/v  act [as=mediator | go-between | intermediary]/v
  cameo      045
  actor      subj
  recipient  comp.between | between | obj | comp.obj | to
  when       actor:power, recipient:power | recipient:reb | comp=mediate | broker | reconcile
  yes        Oman is trying to mediate between Rwanda and Burundi. | Oman > Rwanda & Burundi
  no         The aunt is trying to mediate between the twins.

# ---------------------------------------------------------------- many verbs, narrow company: those who govern, of several states
sense joint_talk.1
  words      talk/v  speak/v  confer/v  lunch/v  dine/v  discuss/v  debate/v  haggle/v  bargain/v  pore/v  go [over]/v  talk over/v  talk [of | about | over]/v  compare notes/v  exchange/v  swap/v  hold [obj=round | session | discussion]/v  see [obj=other]/v  see each other/v  sit/v  sit down/v  gather/v  convene/v  huddle/v  get together/v  come together/v  meet/v  parley/v  assemble/v  conclude/v
  cameo      040
  reciprocal subj
  actor      subj
  when       joint, subj:gov | subj:mil | subj:state | subj:cop | subj=minister | official | diplomat | envoy | negotiator | leader | president | premier | king | general, no comp
  plain      yes
  yes        The Omani and Iranian ministers talked over the border. | ministers > -
  yes        Officials from Delhi and Dhaka pored over maps. | Officials > -
  no         The Omani ministers talked over the border.

sense see_person.1
  words      sound out/v  buttonhole/v  look in [on]/v  pay [obj=call on]/v  go [comp=see]/v  come [comp=see]/v  catch up [with]/v  closet [with]/v  play host [to]/v  give [obj=feast | dinner | banquet | audience | lunch for]/v  throw [obj=banquet | dinner for]/v  spend [obj=hour | day | evening | minute with]/v  go [to comp=see]/v  hear [obj=address by | from]/v  hear/v
  words      sit [between | with]/v  deal [with]/v  carry [obj=message | letter between | to | from]/v  take [obj=message | letter to]/v  bring [obj=message | letter to | from]/v  travel [comp=meet | see]/v  fly [comp=meet | see]/v  receive/v  brief/v  take leave [of]/v  bid [obj=farewell to]/v
  cameo      040
  actor      subj
  recipient  obj | on | with | to | for | comp.obj | between | by | from
  when       subj:gov | subj:leg | subj:igo | subj:rel | subj:mil, recipient:gov | recipient:leg | recipient:igo | recipient:rel | recipient:mil | recipient:reb, recipient:person | recipient=leader | delegation | president | minister | premier | side | king, no that
  plain      yes
  yes        The Vatican's envoy spent an hour with the Nicaraguan minister. | envoy > minister
  no         The envoy spent an hour with the crossword.

sense go_to_town.1
  words      leave [for]/v  reach [obj]/v  drive [to]/v  stop [in]/v  stop off [in]/v  set out [for]/v  set off [for]/v  go [to]/v  come [to]/v  return [to | from]/v  call [at]/v  tour/v  be [in]/v  head [for | to]/v  arrive [in]/v  land [in]/v  touch down [in]/v  fly [to | into]/v  travel [to]/v  spend [obj in]/v  break [obj=journey in]/v  open [obj=visit | tour in | of]/v
  cameo      042
  actor      subj
  recipient  obj | for | to | in | at | from | into
  when       subj=president | premier | prime minister | minister | chancellor | king | queen | emir | sultan | crown prince | envoy | special envoy | foreign minister | secretary of state | commissioner | delegation | negotiator | mediator | pope | speaker | senator, recipient:state | recipient:place | obj:name, no recipient:self, for!=election | reelection, no comp
  plain      yes
  yes        The Omani minister set out for Tehran. | minister > Tehran
  yes        The Danish queen drove to Sofia. | queen > Sofia
  no         The Omani singer set out for Tehran.
