# Wordings of the first sentences of wire reports that the other files lack, by PLOVER type.

# ------------------------------------------------------------------ AGREE, SUPPORT
sense come_out_for.1
  words      come out [in=support of]/v  come out in support [of]/v  speak out in support [of]/v  speak [in=support of]/v  speak out in favour [of]/v  speak out in favor [of]/v
  cameo      051
  actor      subj
  recipient  of
  when       recipient:actor, actor:power | actor:crowd
  yes        Hungary came out in support of Slovenia's claim. | Hungary > Slovenia
  no         The twins came out in support hose.

sense upgrade_mission.1
  words      upgrade [obj=mission | @embassy | @ties | representation | legation]/v  raise [obj=mission | @ties | representation to=embassy | level]/v  elevate [obj=mission | @ties | representation]/v
  cameo      050
  actor      subj
  recipient  with | in | to
  reciprocal subj & with
  when       subj:state | subj:gov
  yes        Singapore upgraded its mission in Laos to an embassy. | Singapore > Laos
  yes        Ghana and Togo raised their relations to ambassadorial level. | Ghana & Togo > -
  no         The airline upgraded its seats in business class.

# ------------------------------------------------------------------ COOPERATE, AID
sense joint_force.1
  words      carry out [obj=@joint_drill]/v  launch [obj=@joint_drill]/v  conduct [obj=@joint_drill]/v  mount [obj=@joint_drill]/v  stage [obj=@joint_drill]/v  begin [obj=@joint_drill]/v
  cameo      062
  actor      subj
  reciprocal subj & with
  recipient  with
  when       actor:power
  yes        Kenyan and Ugandan police carried out a joint operation against cattle raiders. | Kenyan & Ugandan > -
  yes        Oman mounted a joint patrol with Pakistan. | Oman & Pakistan > -
  no         The orchestras launched a joint tour.

sense debt_relief_of.1
  words      reschedule [obj of=debt]/v  write off [obj of=debt]/v  forgive [obj of=debt]/v  cancel [obj of=debt]/v  reschedule [obj=debt | repayment]/v  defer [obj=debt | repayment of | by | for]/v
  cameo      071
  actor      subj
  recipient  of | poss | by | for | to
  when       actor:power | actor:bus | subj=bank | creditor
  yes        Tokyo rescheduled the debts of Zambia. | Tokyo > Zambia
  no         The student deferred the payment of his rent.

# ------------------------------------------------------------------ CONCEDE, RETREAT
sense legalise_body.1
  words      legalise/v  legalize/v  unban/v  relegalise/v  relegalize/v
  cameo      0812
  actor      subj
  recipient  obj
  when       obj:pty | obj:opp | obj:reb | obj:lab | obj:rel, subj:state | subj:gov | subj:jud | subj:leg
  yes        Egypt legalised the Muslim Brotherhood. | Egypt > Brotherhood
  no         Uruguay legalised cannabis.

sense let_force_in.1
  words      let [obj=@peacekeeper | @inspector | @troops in]/v  let in [obj=@peacekeeper | @inspector]/v  let [obj=@peacekeeper | @inspector comp]/v  allow [obj=@peacekeeper | @inspector comp]/v
  words      allow [obj=@peacekeeper | @inspector into | in]/v  admit [obj=@peacekeeper | @inspector]/v  permit [obj=@peacekeeper | @inspector comp]/v
  cameo      0861
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:mil | subj:reb
  yes        Haiti let the Chilean peacekeepers patrol the port. | Haiti > peacekeepers
  no         The hotel let the inspector of kitchens in.

# ------------------------------------------------------------------ ACCUSE
sense liken_to_criminal.1
  words      describe [obj as=murderer | killer | terrorist | criminal | gangster | dealer | trafficker | bandit | thief | dictator | butcher | racist | fascist | liar | puppet | aggressor | traitor | pirate]/v
  words      liken [obj to=nazi | fascist | terrorist | gangster | bandit | hitler | crusader]/v  compare [obj to=nazi | fascist | terrorist | hitler | gangster]/v
  cameo      111
  actor      subj
  recipient  obj
  when       recipient:actor, actor:actor
  yes        The Fijian premier described the rebel leader as a bandit. | premier > leader
  yes        Harare likened the British minister to Hitler. | Harare > minister
  no         The critic described the hero as a thief.

# ------------------------------------------------------------------ REQUEST, REJECT
sense appeal_to_state.1
  words      appeal [to]/v  plead [with]/v
  cameo      020
  actor      subj
  recipient  to | with
  when       recipient:state | recipient:gov | recipient:reb | recipient:mil | recipient:leg, actor:power | actor:ngo | actor:rel | actor:crowd
  plain      yes
  yes        Brussels appealed to Saudi Arabia to abolish flogging. | Brussels > Saudi Arabia
  no         The coach appealed to the fans to sing.

sense turn_away_request.1
  words      turn away [obj=@request_ | appeal | offer]/v  brush off [obj=@request_ | offer]/v  snub [obj=@request_ | offer | call]/v  refuse [obj=@request_ | appeal | plea | demand]/v  say no [to]/v
  cameo      120
  actor      subj
  recipient  from | by | mod | poss | of | to
  when       actor:power, recipient:actor
  yes        Vienna turned away a Slovak request for loans. | Vienna > Slovak
  yes        Manila said no to a Malaysian plan for the strait. | Manila > Malaysian
  no         The bank turned away a request for a mortgage.

# ------------------------------------------------------------------ THREATEN
sense give_hours.1
  words      give [iobj obj=hour | day | week | deadline | ultimatum]/v  set [obj=deadline | ultimatum for]/v  issue [obj=ultimatum to]/v  hand [iobj obj=ultimatum]/v
  cameo      139
  actor      subj
  recipient  iobj | for | to
  when       actor:power, recipient:power
  yes        Nairobi gave the militia 24 hours to leave the town. | Nairobi > militia
  no         The teacher gave the class two weeks to read the book.

# ------------------------------------------------------------------ PROTEST
sense pelt_mission.1
  words      throw [obj=stone | rock | petrol_bomb | firebomb | brick | bottle | egg at=@embassy | mission]/v  hurl [obj=stone | rock | petrol_bomb | firebomb | brick | bottle | egg at=@embassy | mission]/v
  words      stone [obj=@embassy]/v  attack [obj=@embassy]/v  storm [obj=@embassy]/v  burn [obj=flag]/v  pelt [obj=@embassy]/v  besiege [obj=@embassy]/v
  cameo      145
  actor      subj
  recipient  at | obj | of | mod | poss
  when       subj:crowd | subj=protester | demonstrator | student | mob | youth | crowd, subj!:reb, subj!:mil
  yes        Libyan students hurled stones at the Italian embassy. | students > embassy
  yes        A mob in Jakarta stoned the Australian consulate. | mob > Australian
  no         The hikers threw stones at the mission's old bell.

# ------------------------------------------------------------------ SANCTION
sense expel_nationals.1
  words      expel [obj for=activity | spying | espionage | interference | conduct]/v  order out [obj for=activity | spying | espionage]/v  expel [obj on=ground of=espionage | spying | security]/v
  words      order [obj out=country | territory]/v  order [obj to=leave]/v  give [iobj obj=hour | day inf=leave]/v
  cameo      166
  actor      subj
  recipient  obj | iobj
  when       subj:state | subj:gov, recipient:actor
  yes        Denmark expelled two Poles for spying. | Denmark > Poles
  yes        Chad ordered the French engineers out of the country. | Chad > engineers
  no         The club expelled a member for bad conduct.
