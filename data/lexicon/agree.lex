# AGREE: agree, promise, offer, pledge, plan or intend to cooperate. CAMEO 03x. Embedded acts ("agree to withdraw") come from
# operators.lex; here the nouns stand for the act.

sense agree.1
  words      agree/v  consent/v  come to terms/v  see eye to eye/v  reach consensus/v  concur/v  reach a consensus/v
  cameo      030
  reciprocal subj & with
  actor      subj
  when       no comp, has on | with | about | to | over
  yes        The Turkish and Russian presidents agreed on a gas price. | Turkish & Russian > -
  yes        Khartoum agreed with Juba on oil fees. | Khartoum & Juba > -
  no         Scientists agree that the Earth is warming.

sense accept.1
  words      accept [obj=@invitation | @talks]/v  agree [to=@talks | @meeting]/v  take up [obj=@invitation | offer]/v  agree [on=@talks | @meeting]/v  schedule [obj=@talks | @meeting | @visit]/v  plan [obj=@meeting | @talks | @visit]/v
  words      arrange [obj=@meeting | @talks | @visit]/v  set [obj=date for]/v  announce [obj=@talks | @meeting | @visit]/v  propose to host/v  offer [obj=@talks]/v  prepare [obj=@visit | @meeting]/v
  cameo      036
  actor      subj
  recipient  with | from | by | to | obj | poss | between
  when       obj!=hearing | debate | session, obj!=mediation | mediator | arbitration
  yes        Pyongyang accepted an invitation from Seoul. | Pyongyang > Seoul
  yes        Kinshasa agreed to talks with the rebels. | Kinshasa > rebels
  no         The machine accepts coins.

sense accept.2
  words      accept [obj=@agreement]/v  accept [obj=@plan]/v  agree [to=@agreement | @plan]/v  approve [obj=peace_plan | plan | proposal | settlement]/v  embrace [obj=@plan]/v  agree [on=@agreement | @plan]/v  back [obj=peace_plan]/v
  words      agree [obj=@plan]/v  settle [obj=claim | lawsuit]/v  agree [to=@peace | settlement]/v
  cameo      037
  actor      subj
  recipient  from | by | mod | with | of | obj | poss
  when       obj!=resignation | nomination | mandate
  yes        The Bosnian Serbs accepted a peace plan by the contact group. | Serbs > group
  no         The clerk accepted the parcel.

sense accept.3
  words      accept [obj=mediation | mediator | arbitration]/v  agree [to=mediation | arbitration]/v  welcome [obj=mediation]/v
  cameo      038
  actor      subj
  recipient  by | from | of | obj | poss
  yes        Guyana accepted mediation by Brazil. | Guyana > Brazil
  no         The twins accepted their aunt as mediator.

sense offer_mediate.1
  words      offer [obj=mediation | good_offices]/v  volunteer [as=mediator]/v  offer [as=mediator]/v  propose [obj=mediation]/v
  cameo      039
  actor      subj
  recipient  between | in | to
  yes        Kuwait offered mediation between Qatar and its neighbours. | Kuwait > Qatar & neighbours
  no         The shop offered a discount.

sense ceasefire_agree.1
  words      agree [to=@ceasefire]/v  agree [on=@ceasefire]/v  accept [obj=@ceasefire]/v  promise [obj=@ceasefire]/v  offer [obj=@ceasefire]/v  pledge [obj=@ceasefire]/v  propose [obj=@ceasefire]/v  agree [obj=@ceasefire]/v
  words      agree [to=disarmament | withdrawal | pullout | demobilisation | disengagement]/v  promise [obj=withdrawal | pullout | disarmament]/v  announce [obj=withdrawal | pullout]/v  pledge [obj=withdrawal | pullout]/v
  cameo      0356
  reciprocal subj & with
  actor      subj
  yes        Burundi's army and the rebels agreed to a truce. | army & rebels > -
  yes        Libya's eastern commander agreed to a ceasefire with Tripoli. | commander > Tripoli ; type=AGREE
  no         The doctor agreed to a pause in the treatment.

sense promise.1
  words      promise [obj=@aid]/v  pledge [obj=@aid]/v  offer [obj=@aid]/v  announce [obj=@aid]/v  commit [obj=@aid]/v  earmark [obj=@aid]/v  guarantee [obj=@aid]/v  agree [on=@aid]/v  agree [to=@aid]/v  vow [obj=@aid]/v  unveil [obj=aid_package | relief_package | @aid]/v
  words      plan [obj=@aid]/v  promise [obj=help]/v
  cameo      033
  actor      subj
  recipient  to | iobj | for | in
  when       obj!=@military_aid, obj!=@humanitarian, obj!=support | backing | solidarity | commitment
  yes        Japan pledged aid to Sri Lanka. | Japan > Lanka
  yes        The World Bank promised Haiti a new loan. | Bank > Haiti
  no         The clouds promised rain.

sense promise.2
  words      promise [obj=@military_aid]/v  pledge [obj=@military_aid]/v  offer [obj=@military_aid | @troops]/v  announce [obj=@military_aid]/v  promise [obj=@troops]/v  pledge [obj=@troops]/v  offer [obj=military_aid | military_assistance]/v
  words      promise [obj=military_aid | military_assistance]/v  pledge [obj=military_aid | military_assistance]/v  commit [obj=@military_aid]/v
  cameo      0332
  actor      subj
  recipient  to | iobj | for
  yes        Slovakia promised Ukraine its old fighter jets. | Slovakia > Ukraine
  no         The museum promised a tank for its rays.

sense promise.3
  words      promise [obj=@humanitarian]/v  pledge [obj=@humanitarian]/v  offer [obj=@humanitarian]/v  announce [obj=@humanitarian]/v  offer [obj=asylum | shelter | refuge | rescue_team]/v
  cameo      0333
  actor      subj
  recipient  to | iobj | for
  yes        Iceland offered blankets and food to Ukrainian families. | Iceland > families
  no         The hotel offers water and blankets.

sense promise.4
  words      promise [obj=@reform]/v  pledge [obj=@reform]/v  offer [obj=@reform]/v  announce [obj=election | @reform]/v  vow [obj=@reform]/v  agree [to=@reform]/v  agree [on=@reform]/v  promise [obj=change | action | crackdown]/v
  words      guarantee [obj=@reform]/v  plan [obj=@reform]/v
  cameo      034
  actor      subj
  recipient  to | iobj
  yes        King Abdullah of Jordan has promised new reforms. | Abdullah > -
  no         The trailer promised a change of scene.

sense promise.5
  words      promise [obj=@rights | compensation | justice | protection]/v  guarantee [obj=@rights | safety | security | protection]/v  offer [obj=@rights | compensation | amnesty | pardon | safe_passage]/v  pledge [obj=@rights | compensation]/v
  words      promise [obj=concession]/v  offer [obj=concession]/v  announce [obj=amnesty]/v  assure [of=safety | protection | right]/v
  cameo      0343
  actor      subj
  recipient  to | iobj | for | of | obj
  yes        Manila offered autonomy to the Moro rebels. | Manila > rebels
  no         The vest promises protection from rain.

sense promise.6
  words      promise [obj=support | cooperation | help | backing | solidarity | assistance]/v  pledge [obj=cooperation | assistance | help]/v  offer [obj=cooperation | help | assistance | partnership]/v  vow [obj=support | cooperation]/v
  words      promise [obj=alliance | partnership]/v  agree [on=@ties | cooperation | exchange]/v  agree [to=@ties | cooperation | exchange]/v  agree [on=trade]/v  seek [obj=closer_tie | partnership | rapprochement]/v
  cameo      030
  actor      subj
  recipient  to | with | iobj | for
  yes        Rabat promised Nouakchott its support. | Rabat > Nouakchott
  no         The pillow offers support for the neck.

sense promise.7
  words      promise/v  pledge/v  vow/v  assure/v  guarantee/v  undertake/v  give [obj=assurance | guarantee | word | promise | commitment]/v  make [obj=promise | pledge | commitment]/v  swear/v  commit itself/v
  cameo      030
  actor      subj
  recipient  iobj | to | obj
  when       recipient:actor, obj!=revenge | retaliation | war
  yes        Erdogan assured the Greek premier that the talks would go on. | Erdogan > premier
  no         The chef promised a good dinner.

sense promise.8
  words      promise/n  pledge/n  commitment/n  assurance/n  offer/n  undertaking/n  guarantee/n  readiness/n  willingness/n  vow/n
  cameo      030
  actor      by | from | poss | mod | subj
  recipient  to | for
  when       has to | comp | by | from
  yes        Pledges by Kuwait to Yemen were slow to arrive. | Kuwait > Yemen
  no         The shop has a special offer.

sense ready.1
  words      ready/a  willing/a  prepared/a  keen/a  eager/a  open/a  committed/a  determined/a
  cameo      030
  actor      subj
  recipient  to | for | with
  when       to=@talks | @meeting | @peace | cooperation | dialogue | compromise | idea | for=@talks | @peace | dialogue | cooperation
  yes        Damascus is ready for talks with Riyadh. | Damascus > Riyadh
  no         The runners are ready for the race.

sense ready.2
  words      express [obj=readiness | willingness | interest | desire | wish]/v  signal [obj=readiness | willingness]/v  voice [obj=readiness | willingness]/v  show [obj=willingness | readiness]/v  declare [obj=readiness]/v  announce [obj=readiness]/v
  words      reiterate [obj=readiness | willingness]/v  affirm [obj=readiness]/v  indicate [obj=willingness | readiness]/v  share [obj=desire]/v
  cameo      030
  actor      subj
  recipient  with | to | for
  yes        Baku expressed readiness for peace with Yerevan. | Baku > Yerevan
  no         The actress expressed interest in the part.

sense compromise.1
  words      compromise [on]/v  compromise [over]/v  compromise [with]/v  find common ground/v  meet halfway/v  reach understanding/v  reach [obj=understanding | consensus | framework | roadmap]/v  agree [on=framework | roadmap | agenda | principle]/v  settle differences/v  break [obj=deadlock | impasse]/v
  words      narrow [obj=gap | difference]/v  make [obj=progress | headway]/v  bridge [obj=gap | difference]/v
  cameo      037
  reciprocal subj & with
  actor      subj
  yes        Tehran and the agency reached an understanding. | Tehran & agency > -
  no         The leak compromised the hull.

sense plan_visit.1
  words      plan/v  intend/v  hope/v  want/v  aim/v
  cameo      030
  actor      subj
  recipient  with | to
  when       obj=cooperation | partnership | rapprochement | joint_exercise | joint_venture
  yes        Senegal is planning a partnership with Rabat. | Senegal > Rabat
  no         The pupils plan a party.

sense agree_to.1
  words      agree/v  consent/v  promise/v  pledge/v  vow/v  offer/v  undertake/v  commit/v  volunteer/v
  cameo      030
  actor      subj
  recipient  with | comp.obj | comp.to
  when       has comp, subj:state | subj:gov | subj:leg | subj:party | subj:igo | subj:mil | subj:reb | subj:opp | subj:ngo | subj=government | country | side | leader
  yes        The Peruvian government agreed on Monday to modernise its railways. | government > -
  no         He agreed to sing at the wedding.

sense ready_to.1
  words      ready/a  willing/a  prepared/a  committed/a
  cameo      030
  actor      subj
  recipient  comp.obj | comp.to
  when       has comp, subj:state | subj:gov | subj:party | subj:igo | subj:mil | subj:reb | subj:opp | subj=government | country | side | leader
  yes        Vietnam is ready to play a bigger role, its minister said. | Vietnam > -
  no         The cake is ready to eat.
  no         The Danish senator is eager to keep his seat.

sense olive_branch.1
  words      extend [obj=olive_branch | hand | hand_of_friendship]/v  hold out [obj=olive_branch | hand]/v  offer [obj=olive_branch | hand]/v  make [obj=overture]/v  stretch out [obj=hand]/v
  cameo      030
  actor      subj
  recipient  to | iobj
  when       subj:state | subj:gov | subj:party | subj:reb | subj:opp | subj:igo
  yes        The new Pakistani premier offered an olive branch to India. | premier > India
  no         The dove carried an olive branch.

sense open_door.1
  words      open [obj=door to=@talks]/v  leave [obj=door]/v  keep [obj=door]/v  pave [obj=way for=@talks | @agreement | @peace]/v  clear [obj=way for=@talks | @agreement]/v
  cameo      036
  actor      subj
  recipient  with | to
  when       to=@talks | for=@talks | @agreement | @peace, subj:state | subj:gov | subj:party | subj:reb | subj:opp
  yes        Caracas opened the door to talks with Bogota. | Caracas > Bogota
  no         The porter opened the door to the hall.

sense planned_meeting.1
  words      planned visit/n  upcoming visit/n  scheduled visit/n  planned summit/n  upcoming summit/n  planned meeting/n  scheduled meeting/n  upcoming meeting/n  planned talk/n  upcoming talk/n  forthcoming visit/n  forthcoming talk/n
  cameo      036
  actor      poss | by | subj
  recipient  to | with | between
  yes        The upcoming visit by the Kenyan president to Uganda surprised many. | president > -
  no         The planned visit to the dentist was put off.

sense letter_of_intent.1
  words      sign [obj=letter_of_intent | declaration | statement_of_intent]/v  initial [obj=letter_of_intent]/v  exchange [obj=letter_of_intent]/v
  cameo      030
  reciprocal subj & with
  actor      subj
  yes        Slovakia signed a letter of intent with Sweden. | Slovakia & Sweden > -
  no         The quarterback signed a letter of intent.

sense agree_trade.1
  words      agree [to=trade | investment | market_access]/v  pledge [obj=investment | market_access]/v  promise [obj=investment | contract]/v
  words      plan [obj=pipeline | railway | free_trade_area | trade_zone with]/v  offer [obj=trade_deal | investment | market_access]/v  vow [obj=investment]/v
  cameo      0311
  actor      subj
  recipient  in | to | for | with
  when       actor:actor, subj:state | subj:gov | subj:igo | subj:bus
  yes        Abu Dhabi pledged investment in Pakistan. | Dhabi > Pakistan
  no         The baker pledged bread.

sense agree_military.1
  words      agree [to=@joint_drill | joint_patrol | military_cooperation]/v  plan [obj=@joint_drill | joint_patrol]/v
  words      announce [obj=@joint_drill | joint_patrol | military_alliance]/v  offer [obj=base | military_base | alliance]/v  pledge [obj=military_cooperation]/v
  cameo      0312
  actor      subj
  recipient  with | to | iobj
  yes        Manila offered a military base to Tokyo. | Manila > Tokyo
  no         The guild announced a joint dance.

sense agree_judicial.1
  words      agree [to=@extradition | handover]/v  promise [obj=@extradition | prosecution | investigation | inquiry]/v
  words      pledge [obj=investigation | inquiry | prosecution | @extradition]/v  vow [obj=justice | investigation]/v
  cameo      0313
  actor      subj
  recipient  to | iobj | into | of | for
  when       subj:state | subj:gov | subj:jud | subj=minister | president | government
  yes        Lima promised Chile an investigation. | Lima > Chile
  no         The clinic promised an inquiry.

sense agree_intelligence.1
  words      agree [to=intelligence_sharing | exchange]/v  promise [obj=@intelligence]/v  offer [obj=@intelligence]/v  pledge [obj=@intelligence]/v
  cameo      0314
  actor      subj
  recipient  to | with | iobj
  when       recipient:actor
  yes        London offered intelligence to Nairobi. | London > Nairobi
  no         The guide offered information to visitors.

sense pledge_support.1
  words      promise [obj=@support_word]/v  pledge [obj=vote | backing | loyalty | support]/v  throw [obj=weight behind]/v  offer [obj=backing | vote]/v
  words      vow [obj=loyalty | backing | solidarity]/v  guarantee [obj=support | backing]/v
  cameo      032
  actor      subj
  recipient  to | for | behind | with | iobj
  when       recipient:actor, actor:actor
  yes        The Emirates promised backing to the Somali president. | Emirates > president
  no         The firm promised support to buyers.

sense pledge_economic.1
  words      promise [obj=@money]/v  pledge [obj=@money]/v  offer [obj=@money]/v  commit [obj=@money]/v  earmark [obj=@money]/v  set aside [obj=@money]/v
  words      announce [obj=loan | credit | grant | bailout]/v
  cameo      0331
  actor      subj
  recipient  to | for | iobj | in
  when       recipient:actor
  yes        Doha pledged a loan to Tunisia. | Doha > Tunisia
  no         She promised money to her sister.

sense pledge_peacekeepers.1
  words      promise [obj=@peacekeeper]/v  pledge [obj=@peacekeeper]/v  offer [obj=@peacekeeper]/v  volunteer [obj=@peacekeeper]/v  commit [obj=@peacekeeper]/v
  words      agree [to=@peacekeeper]/v  plan [obj=@peacekeeper]/v
  cameo      0334
  actor      subj
  recipient  to | for | in
  yes        Dhaka offered peacekeepers for Mali. | Dhaka > Mali
  no         The school offered a bus.

sense pledge_election.1
  words      promise [obj=election | early_election | handover | transition | resignation]/v  pledge [obj=election | early_election | handover | transition]/v
  words      announce [obj=early_election | snap_election]/v  set [obj=date for=election]/v  agree [to=election | early_election | handover | transition]/v
  cameo      0341
  actor      subj
  recipient  to
  when       subj:gov | subj:state | subj:mil | subj=president | junta | king | premier | government | party
  yes        The Malian junta promised elections in a year. | junta > -
  no         The club promised a handover of the cup.

sense pledge_policy.1
  words      promise [obj=tax_cut | review | legislation | tax_rise | pay_rise]/v  pledge [obj=tax_cut | review | legislation | pay_rise]/v
  words      announce [obj=tax_cut | pay_rise | policy_review]/v  agree [to=review | pay_rise | amendment]/v
  cameo      0342
  actor      subj
  recipient  to | for
  when       subj:gov | subj:state | subj=minister | government | premier | president
  yes        The Greek government promised a pay rise to teachers. | government > teachers
  no         The bank promised a review.

sense pledge_ease.1
  words      promise [obj=end | lifting of=@ban | @restriction]/v  agree [to=lifting | easing | end]/v  pledge [obj=lifting | easing]/v
  cameo      0351
  actor      subj
  recipient  on | of
  when       of=@ban | @restriction | @curfew | @emergency
  yes        Rangoon agreed to the lifting of the ban. | Rangoon > -
  no         They agreed to the end of the song.

sense pledge_release.1
  words      promise [obj=release | amnesty | pardon | prisoner_swap]/v  agree [to=release | prisoner_swap | prisoner_exchange | swap]/v
  words      agree [on=prisoner_swap | prisoner_exchange | release]/v  offer [obj=release | prisoner_swap | prisoner_exchange]/v  pledge [obj=release]/v
  cameo      0353
  actor      subj
  recipient  of | with | for
  yes        Hamas offered the release of two soldiers. | Hamas > soldiers
  no         The label promised the release of an album.

sense pledge_sanction_relief.1
  words      promise [obj=sanctions_relief | sanction_relief]/v  offer [obj=sanctions_relief | sanction_relief | tariff_cut]/v
  words      agree [to=sanctions_relief | sanction_relief | tariff_cut]/v  pledge [obj=sanctions_relief | sanction_relief | tariff_cut]/v
  cameo      0354
  actor      subj
  recipient  to | for | on
  yes        Washington offered sanctions relief to Caracas. | Washington > Caracas
  no         The doctor offered relief to patients.

sense pledge_access.1
  words      promise [obj=access]/v  agree [to=inspection | @inspector | visit]/v  accept [obj=@inspector | inspection | @peacekeeper]/v  offer [obj=access]/v
  words      guarantee [obj=access | safe_passage]/v
  cameo      0355
  actor      subj
  recipient  to | for | by | of | iobj
  when       recipient:actor | by=@inspector | obj=@inspector
  yes        Tehran promised access to the inspectors. | Tehran > inspectors
  no         The hotel promised access to the pool.

# ---------------------------------------------------------------- intent to act together

sense send_future.1
  words      earmark [obj=@aid | @money for]/v  set aside [obj=@aid | @money for]/v  allot [obj=@aid | @money to | for]/v
  words      ring-fence [obj=@money for]/v  raise [obj=pledge of=@money | @aid]/v  pledge [obj=@money | @aid in=@aid]/v  vow [comp=rebuild]/v
  words      sign off [on=@aid]/v  line up [obj=@aid | @money for]/v  put together [obj=@aid | package | loan for]/v  promise [comp=rebuild]/v
  words      draw up [obj=package for]/v
  cameo      033
  actor      subj
  recipient  for | to
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj:ngo | subj=donor
  yes        The EU lined up a loan for Moldova. | EU > Moldova
  yes        Donors put together a package for Chad. | Donors > Chad
  no         The school set aside money for a piano.

sense green_light.1
  words      give [obj=green_light | go-ahead | nod | blessing | approval | thumbs_up | assent | consent to]/v
  words      give [obj=nod | light | approval | consent to=membership | accession | bid | deployment | mission | plan | deal]/v  greenlight/v
  words      nod through/v  wave through [obj=membership | accession | deal | bid]/v  bless [obj=deal | plan | bid | membership]/v
  words      clear [obj=way for=membership | accession | deployment | deal]/v  pave [obj=way for=membership | accession]/v
  cameo      030
  actor      subj
  recipient  poss | of | to | by
  when       subj:state | subj:gov | subj:leg | subj:igo, recipient:actor
  yes        Ankara gave the green light to Finland's membership. | Ankara > Finland
  no         The flagman gave the green light to the driver.

sense edge_closer.1
  words      close in [on=@agreement]/v  near [obj=@agreement | breakthrough]/v  move [toward | towards=@agreement | @peace]/v
  words      inch [toward | towards=@agreement]/v  agree in principle/v  find [obj=formula | way_out]/v
  words      agree [obj=roadmap | framework | text | agenda]/v  reach [obj=breakthrough | understanding | compromise]/v
  words      strike [obj=compromise]/v  edge closer/v  move closer/v  inch closer/v  come closer/v
  cameo      037
  reciprocal subj & with
  actor      subj
  when       actor:state | actor:reb | actor:igo, with:actor | no with | no obj | obj=roadmap | framework | text | agenda | breakthrough | understanding | compromise | formula
  yes        Armenia and Azerbaijan edged closer to a peace treaty. | Armenia & Azerbaijan > -
  no         The hikers edged closer to the summit.

sense take_part_future.1
  words      agree [to=base | drill | exercise | patrol | deployment]/v  plan [obj=drill | exercise | manoeuvre | patrol with]/v
  words      sign up [to | for=drill | exercise | coalition | patrol]/v
  words      pledge [obj=ship | frigate | warship | soldier to=coalition | mission | force]/v
  words      offer [obj=base | airspace | soldier | port to]/v  promise [obj=alliance | base to]/v  volunteer [obj=soldier | ship for]/v
  cameo      0312
  actor      subj
  recipient  with | to | of
  when       subj:state | subj:gov | subj:leg | subj:igo
  yes        Manila planned patrols with Japan. | Manila > Japan
  yes        Oslo pledged a frigate to the coalition. | Oslo > coalition
  no         The club planned an exercise with dumbbells.

sense open_embassy_plan.1
  words      plan [obj=embassy | consulate | mission | visit | normalisation | recognition]/v
  words      promise [obj=recognition | endorsement | embassy | vote]/v  pledge [obj=recognition | endorsement | vote to]/v
  words      offer [obj=recognition | normalization | friendship to]/v  consider [obj=recognition of]/v  weigh [obj=recognition of]/v
  words      mull [obj=recognition of]/v  moot [obj=recognition of]/v  float [obj=recognition of]/v
  cameo      032
  actor      subj
  recipient  to | in | of | for
  when       subj:state | subj:gov | subj:leg | subj:party, recipient:actor | recipient:place
  yes        Madrid promised recognition to the Palestinian state. | Madrid > Palestinian
  no         The couple planned a visit to a vineyard.

sense willing.1
  words      express [obj=willingness | readiness comp=talk | meet | negotiate | resume | hold | restart | open]/v
  words      voice [obj=readiness | willingness comp]/v  signal [obj=willingness | readiness comp]/v  show [obj=willingness comp]/v
  words      profess [obj=readiness | willingness]/v  hint [at=@talks | dialogue | meeting]/v
  words      hold out [obj=prospect of=@talks | dialogue | meeting]/v  extend [obj=hand | olive_branch to]/v  propose [obj=date | venue for]/v
  words      agree [to=meeting | dialogue | round | summit]/v  offer [obj=dialogue | meeting to]/v
  words      hold [obj=prospect out of=@talks | dialogue | meeting]/v
  cameo      036
  actor      subj
  recipient  with | to
  when       subj:state | subj:gov | subj:reb | subj:party | subj:igo | subj=side
  yes        Pyongyang hinted at talks with Seoul. | Pyongyang > Seoul
  yes        The junta offered dialogue to the rebels. | junta > rebels
  no         The bride hinted at a meeting with her mother.

sense inquiry_promise.1
  words      promise [obj=inquiry | probe | investigation | trial | justice | prosecution | arrest]/v
  words      pledge [obj=inquiry | probe | justice | trial | prosecution]/v  vow [obj=inquiry | justice | probe | punishment]/v
  words      agree [to=inquiry | probe | trial | handover | extradition]/v  bow [to=call for=inquiry | probe]/v
  words      announce [obj=plan for=inquiry | tribunal]/v  back [obj=plan for=tribunal | court]/v
  words      promise [comp=investigate | prosecute | punish | extradite]/v  vow [comp=investigate | prosecute | punish]/v
  words      pledge [comp=investigate | prosecute | punish | extradite]/v
  cameo      0313
  actor      subj
  recipient  into | of | to | over
  when       subj:state | subj:gov | subj:jud | subj:mil | subj:leg | subj:cop
  yes        The Kenyan police pledged a probe into the deaths. | police > -
  yes        Paris promised justice to the Malian families. | Paris > families
  no         The coach vowed punishment for latecomers.

sense democracy_promise.1
  words      promise [obj=democracy | civilian_rule | new_constitution | republic | federation | power_sharing | transition]/v
  words      pledge [obj=democracy | civilian_rule | new_constitution | transition | power_sharing]/v
  words      vow [obj=democracy | new_constitution | transition]/v
  words      agree [to=transition | power_sharing | constitution | federation | unity_government]/v
  words      agree [on=transition | power_sharing | constitution | federation | unity_government]/v
  words      promise [obj=return to=civilian_rule | democracy | barracks]/v  pledge [obj=return to=civilian_rule | democracy]/v
  words      set [obj=timetable | date | roadmap for=transition | election | handover]/v
  cameo      0344
  actor      subj
  recipient  to | with
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:party | subj=junta | general | king
  yes        The Guinean junta pledged a return to civilian rule. | junta > -
  yes        Yoweri Museveni promised a new constitution. | Museveni > -
  no         The chairman promised a new constitution for the tennis club.

sense ease_dissent_promise.1
  words      promise [obj=end to=strike | protest | boycott | blockade]/v  agree [comp=end | suspend | halt | stop]/v
  words      offer [obj=end to=protest | strike]/v  promise [comp=end | lift | suspend]/v  pledge [comp=end | call | lift | suspend]/v
  words      agree [to=end of=strike | protest | blockade]/v
  cameo      0352
  actor      subj
  recipient  with | of | comp.obj
  when       comp.obj=strike | protest | boycott | blockade | sit-in | march | to=end | obj=end, subj:lab | subj:opp | subj:crowd | subj=union | protester | farmer | driver | teacher | miner | activist
  yes        The Greek union agreed to end its strike. | union > -
  no         The neighbours agreed to end their quarrel over the hedge.

sense emergency_ease_promise.1
  words      promise [obj=lifting | relaxation | end of=@curfew | @emergency | @restriction | @ban]/v
  words      plan [obj=lifting | easing | relaxation of=@curfew | @emergency | @restriction | @ban]/v
  words      announce [obj=plan comp=lift | ease | relax | end]/v  pledge [obj=end to=censorship | curfew | emergency_rule]/v
  words      promise [comp=lift | ease | relax]/v  pledge [comp=lift | ease | relax]/v  agree [comp=lift | ease | relax]/v
  cameo      0351
  actor      subj
  recipient  on | in
  when       comp.obj=@curfew | @emergency | @restriction | censorship | of=@curfew | @emergency | @restriction | @ban | to=censorship | curfew | emergency rule, subj:state | subj:gov | subj:mil
  yes        The Fijian government pledged an end to censorship. | government > -
  no         The doctor promised an end to the restriction on salt.

# ---------------------------------------------------------------- causes of protest

sense accord_words.1
  words      echo [obj=view | stance | concern | call of]/v  share [obj=view | stance | concern | position of]/v  see eye to eye [with]/v
  words      concur [with]/v  fall in line [with]/v  be of one mind [with]/v  subscribe [to=view | stance]/v
  cameo      019
  actor      subj
  recipient  of | with | poss
  when       recipient:actor, subj:state | subj:gov | subj:party | subj:leg | subj:igo, no comp, no on
  yes        Ankara shared the view of Tehran. | Ankara > Tehran
  no         The canyon echoed the call of the owl.

# ---------------------------------------------------------------- last of the gaps

# ---------------------------------------------------------------- adjectives and the rest

sense keen_on.1
  words      keen [on]/a  eager [for]/a  enthusiastic [about]/a  receptive [to]/a  open [to]/a  amenable [to]/a  favourable [to]/a
  words      committed [to]/a  bullish [on]/a
  cameo      030
  actor      subj
  recipient  with | to | from
  when       on=cooperation | trade | talk | deal | partnership | alliance | pact | membership | for=cooperation | talk | deal | trade | partnership | to=cooperation | talk | dialogue | deal | peace | idea | partnership | about=cooperation | deal | talk | pact | partnership, subj:state | subj:gov | subj:igo | subj:reb | subj:party
  yes        Hanoi is keen on a pact with Delhi. | Hanoi > Delhi
  no         The chef is keen on garlic.

# ---------------------------------------------------------------- endings

sense truce_offer.1
  words      offer [obj=truce | ceasefire | lull | pause | disengagement to]/v
  words      propose [obj=truce | ceasefire | lull | pause | disengagement to | with]/v  float [obj=truce | ceasefire | pause]/v
  words      table [obj=truce | ceasefire_plan]/v  moot [obj=truce | ceasefire | pause]/v  announce [obj=readiness for=truce | ceasefire]/v
  cameo      0356
  actor      subj
  recipient  to | with
  when       subj:state | subj:gov | subj:reb | subj:mil | subj:igo
  yes        Kabul offered a truce to the Taliban. | Kabul > Taliban
  no         The twins proposed a truce to their aunt.

sense prisoner_offer.1
  words      offer [obj=swap | prisoner_exchange | release of]/v  propose [obj=swap | prisoner_exchange | release of]/v
  words      announce [obj=amnesty | release of]/v  promise [obj=freedom | clemency | pardon to]/v  agree [obj=swap | prisoner_exchange with]/v
  words      consent [to=release | swap]/v
  cameo      0353
  actor      subj
  recipient  of | with | to
  when       subj:state | subj:gov | subj:reb | subj:mil, recipient:actor
  yes        Damascus proposed a swap of prisoners with the rebels. | Damascus > prisoners
  no         The shop offered a swap of coats to the senator's wife.

sense inspect_offer.1
  words      offer [obj=access | inspection | tour | corridor to]/v  agree [to=inspection | access | corridor | monitor | observer]/v
  words      promise [obj=access | corridor | safe_passage to]/v  pledge [obj=access | corridor | safe_passage | cooperation to]/v
  words      consent [to=inspection | monitor | observer]/v  guarantee [obj=access | safe_passage | corridor to | for]/v
  cameo      0355
  actor      subj
  recipient  to | for | by | from
  when       subj:state | subj:gov | subj:reb | subj:mil
  yes        Tehran offered a tour to the inspectors. | Tehran > inspectors
  yes        Aden agreed to observers. | Aden > observers
  no         The vineyard offered a tour to the actor.

sense mediate_accept.1
  words      accept [obj=mediation | mediator | arbitration | good_offices | facilitation of | by]/v
  words      welcome [obj=mediation | mediator | good_offices of | by]/v  agree [to=mediation | arbitration | facilitation of | by]/v
  words      embrace [obj=mediation of | by]/v  back [obj=mediation of | by]/v  submit [to=arbitration]/v
  cameo      038
  actor      subj
  recipient  of | by | from
  when       subj:state | subj:gov | subj:reb | subj:party | subj:opp
  yes        Kinshasa welcomed the mediation of Angola. | Kinshasa > Angola
  no         The twins accepted the mediation of their aunt.

sense mediate_offer.1
  words      offer [comp=mediate | broker | arbitrate | host | facilitate]/v  volunteer [comp=mediate | broker | host]/v
  words      propose [comp=mediate | broker | host]/v  offer [obj=mediation | good_offices | venue to | for | between]/v
  words      propose [obj=mediation between]/v  stand ready [comp=mediate | broker]/v
  cameo      039
  actor      subj
  recipient  between | to | comp.between | comp.in | comp.obj
  when       subj:state | subj:gov | subj:igo | subj:rel, comp=mediate | broker | arbitrate | facilitate | obj=mediation | good offices | venue | comp.obj=talk
  yes        Brasilia offered its good offices to Caracas. | Brasilia > Caracas
  yes        Cape Verde offered to mediate between Dakar and Bissau. | Verde > Dakar & Bissau
  no         The aunt offered to mediate between the actors.


# ---------------------------------------------------------------- promises of one's own, terms, what is due
sense promise_reply.1
  words      promise [obj=answer within | by | in | until]/v  promise [obj=answer | reply | help | inquiry | change | improvement | compensation | protection | election | reform | vote | talk | transparency | cooperation]/v  give [obj=assurance | word | guarantee | promise | undertaking]/v
  words      pledge [obj=help | aid | fund | support | cooperation | answer | election | money | million]/v  commit/v  undertake [inf]/v  offer [obj=help | aid | compensation | amnesty | autonomy | concession]/v  agree [to=demand | request | term | condition | plan | proposal | deal]/v  give in principle/v  say yes [to]/v
  cameo      030
  actor      subj
  recipient  to | for | iobj | on
  when       actor:power, obj!=retribution | punishment | payback | consequence
  plain      yes
  yes        The Cypriot minister promised a reply within a month. | minister > -
  yes        Lagos gave an assurance to the Ghanaian traders. | Lagos > traders
  no         The plumber promised an answer by noon.

sense comply.1
  words      comply/v  comply [with]/v  abide [by]/v  go along [with]/v  fall in line [with]/v  obey/v  honour [obj=ruling | request | order | pledge | promise | call]/v  heed [obj=call | request | ruling | appeal | advice]/v  meet [obj=request | demand | condition]/v
  cameo      030
  actor      subj
  recipient  with | of | by
  when       actor:power
  plain      yes
  yes        Kisumu was told that the governor will obey. | governor > -
  no         The pupil said he would comply.

sense work_on_with.1
  words      go on working [with]/v  keep working [with]/v  continue working [with]/v  continue to work [with]/v  work together/v  work closely [with]/v  stay [in=pact | treaty | alliance | agreement]/v  remain [in=pact | treaty | alliance]/v
  cameo      030
  actor      subj
  recipient  with
  when       ahead, actor:power
  yes        Fiji would stay in the pact, it said. | Fiji > -
  no         The twins vowed to go on working with wood.

sense terms.1
  words      agree [obj=term | price | schedule | timetable | route | agenda | date with]/v  accept [obj=term | offer | mediation | invitation | plan | proposal | ceasefire | deal]/v  settle [on=date | venue | swap | formula | text | line | price]/v  shake hands [on=deal | pact | plan | contract]/v  come [to=term | understanding with]/v  see eye to eye [with]/v
  words      agree terms [with]/v  give [obj=green_light | go-ahead | nod | blessing | approval | consent to]/v  wave through [obj=deal | loan | pact | plan]/v  sign off [on=loan | deal | plan]/v  clear [obj=deal | loan | pact | sale]/v  okay/v  greenlight/v
  cameo      030
  actor      subj
  recipient  with | of | from | to | for
  when       actor:power, recipient:actor | to=link | deal | pact | pipeline | loan | plan | project | sale | treaty
  plain      yes
  yes        Lesotho agreed terms with Pretoria. | Lesotho > Pretoria
  yes        The Thai cabinet gave the green light to a rail link with Laos. | cabinet > Laos
  no         The couple agreed terms with the florist.

sense due_visit.1
  words      due [in | at]/a  expect [in | at]/v  await [in]/v  schedule [to]/v
  cameo      036
  actor      subj | obj
  recipient  in | at
  when       subj=mission | delegation | envoy | chancellor | president | minister | premier | prime minister | king | emir | pope | negotiator | secretary | chief | leader | team | commissioner | mediator | inspector | foreign minister | obj=mission | delegation | envoy | chancellor | president | minister | premier | prime minister | king | emir | negotiator | leader | foreign minister, recipient:place | recipient:state
  yes        The Danish envoy is due in Tbilisi on Sunday. | envoy > Tbilisi
  no         The rent is due in Tbilisi on Monday.

sense announce_gift.1
  words      announce [obj=battery | tank | howitzer | missile | aid_package | package | aid | loan | grant | credit | million | billion | dollar | euro | shipment | generator | vaccine | assistance | drone | frigate]/v  offer [obj=tank | howitzer | missile | loan | grant | vaccine | drone | generator to]/v
  words      unveil [obj=aid_package | package | loan for]/v  earmark [obj=million | billion | fund for]/v
  cameo      033
  actor      subj
  recipient  for | to
  when       subj:state | subj:gov | subj:igo, obj!=tax | budget | cut | sanction
  plain      yes
  yes        The Dutch premier announced two batteries of missiles for Kyiv. | premier > Kyiv
  no         The firm announced tanks for tropical fish.

sense plan_return.1
  words      plan [obj=return to]/v  plan [comp=return | invest | reopen | resume | visit | meet | send | help]/v  plan return/v  intend [comp=return | invest | reopen | resume | free | release | send]/v  hope [comp=reopen | resume]/v
  cameo      030
  actor      subj
  recipient  to | comp.to | comp.in | comp.obj
  when       actor:actor, recipient:actor | recipient:place, actor:power | actor:bus
  plain      yes
  yes        The German firm intends to reopen its office in Tripoli. | firm > Tripoli
  no         The swallows plan to return to the barn.

sense under_pact.1
  words      settle [under=deal | pact | treaty | accord | agreement]/v  take [under=deal | pact | treaty | accord | agreement | scheme]/v  move [under=deal | pact | treaty | agreement]/v  work [under=deal | pact | treaty | agreement | protocol]/v  fish [under=deal | pact | treaty | agreement | protocol | in=waters]/v  serve [under=deal | pact | treaty]/v  supply [under=deal | pact]/v  buy [under=deal | pact]/v
  words      try [under=deal | pact | treaty | agreement | accord]/v  send [under=deal | pact | treaty | agreement]/v  receive [under=deal | pact | treaty | agreement]/v  host [under=deal | pact | treaty]/v  return [under=deal | pact | agreement]/v  hand over [under=deal | pact | treaty | agreement]/v  transfer [under=deal | pact | treaty]/v
  cameo      030
  actor      subj | obj
  recipient  with | in | to | from
  when       actor:actor, recipient:actor | recipient:place
  yes        Under a treaty with Italy, Albania will take the migrants. | Albania > Italy
  no         The tenant settled under a deal with the landlord.

sense sign_names.1
  words      sign [for]/v  put [obj=name | signature to]/v  append [obj=signature | name to]/v  set [obj=name | signature to]/v  affix [obj=signature to]/v  put pen to paper/v  sign up [for]/v  initial [obj]/v  countersign [obj]/v
  cameo      057
  reciprocal subj & with
  actor      subj
  when       actor:power | with:actor | actor:igo, for!=team | club | course | class
  yes        Uganda and Tanzania put their names to nine agreements. | Uganda & Tanzania > -
  yes        The World Bank and Malawi sign for a road. | Bank & Malawi > -
  no         The striker signed for Malaga.

# ---------------------------------------------------------------- ways to say yes
