# SUPPORT: praise, endorse, defend, thank, apologise, recognise, sign an agreement. CAMEO 05x.

sense praise.1
  words      praise/v  laud/v  hail/v  commend/v  applaud/v  acclaim/v  extol/v  compliment/v  salute/v  celebrate/v  admire/v  cheer/v  pay tribute [to]/v  lionise/v  lionize/v  glorify/v  eulogise/v  eulogize/v
  words      heap praise [on]/v  shower praise [on]/v  speak highly [of]/v  express [obj=@praise for]/v  pay [obj=tribute]/v  lavish praise [on]/v  sing the praises/v  toast/v  flatter/v  exalt/v  welcome/v  appreciate/v
  words      be full of praise [for]/v  single out for praise/v  express [obj=gratitude | appreciation | satisfaction | admiration | thanks]/v  take off hat [to]/v
  cameo      051
  actor      subj
  recipient  obj | to | on | of | for | with | poss | by
  when       obj!=birthday | anniversary | christmas | holiday | wedding | new_year | thanksgiving, recipient:actor | obj=@decision | @agreement | @plan | @law | @peace | @ceasefire | effort | result | outcome | progress | work | role | contribution | courage | leadership | release | resignation | departure | withdrawal | cooperation | appointment | formation | for=@decision | effort | role | contribution | to=effort | role
  yes        Ottawa praised Jordan for sheltering refugees. | Ottawa > Jordan
  yes        Brussels welcomed Kosovo's decision. | Brussels > Kosovo
  no         The king welcomed the envoys at the palace.
  no         Critics praised the film.
  no         The Danish president celebrated his birthday with the ministers.

# "has the endorsement of the unions", "won the backing of the king": the of-phrase endorses.
sense endorsed.1
  words      have [obj=endorsement | backing | blessing]/v  win [obj=endorsement | backing | support | blessing | praise]/v  gain [obj=endorsement | backing | support]/v  receive [obj=endorsement | backing | support | blessing | praise]/v
  words      secure [obj=endorsement | backing | support]/v  get [obj=endorsement | backing | blessing]/v  enjoy [obj=backing | support]/v  earn [obj=endorsement | praise]/v  draw [obj=praise]/v  collect [obj=endorsement]/v
  cameo      051
  actor      of | from | by
  recipient  subj
  when       recipient:actor, has of | from | by
  yes        The Ghanaian candidate won the endorsement of the teachers' union. | union > candidate
  yes        The general enjoys the backing of Moscow. | Moscow > general
  no         The rug has a rubber backing.

sense praise.2
  words      praise/n  applause/n  acclaim/n  commendation/n  tribute/n  gratitude/n  appreciation/n  endorsement/n  backing/n  accolade/n  vote [of=confidence]/n  support/n  blessing/n  solidarity/n
  cameo      051
  actor      from | by | poss | mod | subj | of
  recipient  for | to | of | with
  when       recipient:actor | for=@decision | @plan | effort | of=@decision | @plan
  yes        French praise for the Senegalese army was warm. | French > army
  yes        Support from Moscow for the Syrian government grew. | Moscow > government
  no         Technical support for the phone ended.

sense praise.3
  words      draw [obj=@praise]/v  win [obj=@praise | @support_word]/v  earn [obj=@praise]/v  receive [obj=@praise | @support_word]/v  attract [obj=@praise]/v  garner [obj=@praise | @support_word]/v  gain [obj=@support_word]/v
  words      get [obj=@support_word]/v  enjoy [obj=@support_word]/v  secure [obj=@support_word]/v
  cameo      051
  actor      from | of | by | among
  recipient  subj
  when       recipient:actor, actor:actor | obj=@praise, obj!=trust | hope | loyalty
  yes        The Estonian premier won praise from Berlin. | Berlin > premier
  no         The soup won a prize at the fair.

sense endorse.1
  words      endorse/v  back/v  support/v  uphold/v  advocate/v  champion/v  stand behind/v  throw weight [behind]/v  rally behind/v  rally [behind]/v  stand [by]/v  side [with]/v  favour/v  favor/v  embrace/v  vouch [for]/v  second/v
  words      stand with/v  come out in favour [of]/v  come out [for]/v  be in favour [of]/v  be in favor [of]/v  lend [obj=support | backing to]/v  give [obj=support | backing | blessing | endorsement]/v  throw [obj=support behind]/v
  words      express [obj=@support_word]/v  voice [obj=@support_word]/v  pledge [obj=support | solidarity | allegiance | loyalty | backing | commitment]/v  reiterate [obj=@support_word]/v  reaffirm [obj=@support_word]/v
  words      offer [obj=support | backing | condolence | sympathy | solidarity | congratulation]/v  declare [obj=support | solidarity | backing]/v  extend [obj=support | congratulation | condolence | sympathy]/v  announce [obj=support | backing]/v
  words      restate [obj=@support_word]/v  renew [obj=@support_word]/v  stand shoulder to shoulder [with]/v  stress [obj=@support_word]/v  show [obj=@support_word]/v  affirm [obj=@support_word]/v
  words      cheer on/v  stand [with]/v  line up behind/v  go along [with]/v  concur [with]/v  respect/v  trust/v  vote [for]/v  swear allegiance [to]/v  subscribe [to]/v
  cameo      051
  actor      subj
  recipient  obj | behind | by | with | of | for | to | in | poss | iobj | with
  when       recipient:actor | obj=@plan | @decision | @agreement | @reform | @sanction | @policy | @peace | @ceasefire | @talks | effort | right | bid | cause | sovereignty | independence | integrity | candidacy | candidate | call | stance | unity | idea | mission | move | process | for=@plan | @reform | @peace | effort | bid | sovereignty | @talks | of=@plan | @decision | idea | to=@peace | reform | @talks | process | effort, obj!=@sport, obj!=commitment | pledge | no comp, obj!=@refugee | child | girl | victim | survivor | family | farmer | pupil
  yes        Poland backed Georgia's bid to join the alliance. | Poland > Georgia
  yes        The senator endorsed the governor. | senator > governor
  yes        Riyadh reaffirmed its support for the Yemeni government. | Riyadh > government
  no         The car backed into a wall.
  no         The beams support the roof.
  no         The envoy reiterated the Kenyan government's commitment to rebuild the port.
  no         Rebels supported by Chad shelled a town in Sudan.

sense support_adj.1
  words      supportive/a  grateful/a  thankful/a  appreciative/a  proud/a  hopeful/a  satisfied/a  pleased/a  impressed/a  encouraged/a  confident [in]/a  sympathetic/a  indebted/a
  cameo      051
  actor      subj
  recipient  of | to | with | by | in
  when       recipient:actor | of=@decision | @plan | effort | with=@decision | result | outcome | progress | by=@decision
  yes        Athens is grateful to Paris for the frigates. | Athens > Paris
  no         The chair is supportive of the back.

sense call_good.1
  words      call/v  describe [as]/v  hail [as]/v  praise [as]/v  regard [as]/v  see [as]/v  consider/v  label/v  welcome [as]/v  view [as]/v  deem/v  salute [as]/v  term/v
  cameo      051
  actor      subj
  recipient  obj | poss | by
  when       as=@good_adjective | @friend_word | comp=@good_adjective | @friend_word
  yes        Beijing called the accord with Hanoi historic. | Beijing > -
  yes        The premier hailed the Kurdish fighters as heroes. | premier > fighters
  no         They called the ship Hope.

sense thank.1
  words      thank/v  congratulate/v  express thanks [to]/v  offer congratulations/v  send [obj=congratulation | condolence | greeting | sympathy]/v  convey [obj=congratulation | condolence | thanks | gratitude | sympathy | greeting]/v
  words      condole [with]/v  commiserate [with]/v  sympathise [with]/v  sympathize [with]/v  express [obj=condolence | sympathy | solidarity]/v  wish [obj]/v  give [obj=thanks]/v  felicitate/v  pay respects [to]/v  mourn [with]/v
  cameo      051
  actor      subj
  recipient  obj | to | with | iobj
  when       recipient:actor
  yes        The Afghan president thanked Pakistan for the vaccines. | president > Pakistan
  yes        Xi Jinping congratulated the new Brazilian leader. | Xi > leader
  no         She thanked the audience.

sense honour.1
  words      honour/v  honor/v  decorate/v  award [obj=medal | prize | honour | order | title | peace_prize | honor]/v  present [obj=medal | award | prize]/v  bestow [obj]/v  knight/v  confer [obj=title | honour | award | citizenship]/v  commemorate/v
  words      bestow on/v  recognise [for]/v  recognize [for]/v
  cameo      051
  actor      subj
  recipient  obj | to | on | iobj
  when       recipient:actor, subj!=@sport
  yes        The Norwegian committee honoured a Congolese doctor. | committee > doctor
  no         The band honoured its contract.

sense defend.1
  words      defend/v  stand up [for]/v  stick up [for]/v  speak up [for]/v  justify/v  vindicate/v  exonerate/v  come to the defence/v  come to the defense/v  jump to the defence/v  speak in defence/v  excuse/v  side [with]/v  plead [for=prisoner | defendant | life | accused]/v
  words      speak out [for]/v  rally to/v  argue [in=favor]/v  absolve/v  stand [by]/v
  cameo      052
  actor      subj
  recipient  obj | for | of | with | poss | by
  when       subj:gov | subj:state | subj:party | subj:leg | subj:actor, recipient:actor | obj=@decision | @policy | @plan | @law | right | record | use | handling | crackdown | deployment | for=right | policy, obj!=title | championship | thesis | goal, subj!:reb, subj!:mil, for!=@military_aid | @aid | @money | weapon | help | peace | mercy | ceasefire | truce | calm | release
  yes        Moscow defended the Serbian crackdown. | Moscow > Serbian
  yes        The minister defended the police against the charge. | minister > police
  no         Rebels defended the bridge against the army.
  no         The champion defended her title.

sense defence.1
  words      defence [of]/n  defense [of]/n  justification [of]/n
  cameo      052
  actor      by | poss | mod
  recipient  of
  when       of:actor | of=@decision | @policy
  yes        China's defence of the Burmese junta drew fire. | China > junta
  no         The defence of the champions was weak.

sense rally_support.1
  words      rally support [for]/v  drum up support [for]/v  campaign [for]/v  lobby [for]/v  canvass [for]/v  mobilise support [for]/v  stump [for]/v  plead the case [of]/v  raise [obj=money | fund for]/v  rally [for]/v
  words      mobilize support [for]/v  rally [in=support]/v  make the case [for]/v  garner support [for]/v  rally [obj=@support_word for]/v  muster [obj=support for]/v  win over/v
  cameo      053
  actor      subj
  recipient  for | of
  when       recipient:actor
  yes        Barack Obama campaigned for the governor of Virginia. | Obama > governor
  yes        Ireland rallied support for Palestine at the assembly. | Ireland > Palestine
  no         The band raised money for a new drum.

# ---------------------------------------------------------------- recognition
sense recognise.1
  words      recognise/v  recognize/v  acknowledge [as]/v
  cameo      054
  actor      subj
  recipient  obj | of | poss
  when       obj:state | obj:gov | obj:reb | obj:opp | obj=@independence | council | right | of:state | as=state | president | government | capital | leader | representative, obj!=need | fact | risk | importance
  yes        Spain recognised Kosovo. | Spain > Kosovo
  yes        Washington recognised the independence of South Sudan. | Washington > Sudan
  no         The witness recognised the thief.
  no         The undivided and recognised capital lies on the coast.

sense recognition.1
  words      recognition/n  diplomatic recognition/n
  cameo      054
  actor      by | poss | from
  recipient  of
  when       of:actor | of=@independence
  yes        Recognition of Palestine by Sweden angered Israel. | Sweden > Palestine
  no         Speech recognition runs on the phone.

sense establish_ties.1
  words      establish [obj=@ties]/v  restore [obj=@ties]/v  resume [obj=@ties]/v  normalise [obj=@ties]/v  normalize [obj=@ties]/v  upgrade [obj=@ties]/v  re-establish [obj=@ties]/v  reestablish [obj=@ties]/v  strengthen [obj=@ties]/v  boost [obj=@ties]/v
  words      improve [obj=@ties]/v  forge [obj=@ties]/v  deepen [obj=@ties]/v  mend [obj=@ties | fence]/v  repair [obj=@ties]/v  rebuild [obj=@ties]/v  open [obj=@embassy]/v  reopen [obj=@embassy]/v  expand [obj=@ties]/v
  words      open [obj=diplomatic_relation]/v  tighten [obj=tie]/v  enhance [obj=@ties]/v  develop [obj=@ties]/v  renew [obj=@ties]/v  cement [obj=@ties]/v  revive [obj=@ties]/v  cultivate [obj=@ties]/v  consolidate [obj=@ties]/v
  words      appoint [obj=@diplomat to]/v  raise [obj=@ties]/v  reset [obj=@ties]/v  broaden [obj=@ties]/v  bolster [obj=@ties]/v
  cameo      050
  reciprocal subj & with & between
  actor      subj
  recipient  in | to
  when       obj!=flight | membership | participation | communication | link
  yes        Israel and Bahrain established diplomatic relations. | Israel & Bahrain > -
  yes        Lima restored ties with Caracas. | Lima & Caracas > -
  no         The tailor sells silk ties and boosts contact with buyers.

sense establish_ties.2
  words      reconcile/v  make peace/v  make up [with]/v  bury the hatchet/v  mend fences/v  patch up/v  settle [obj=@dispute]/v  resolve [obj=@dispute]/v  end [obj=@dispute]/v  patch up [obj=@dispute]/v  normalise/v  turn the page/v  heal [obj=rift]/v
  words      bury differences/v  iron out [obj=difference]/v  overcome [obj=difference]/v  make amends/v
  cameo      050
  reciprocal subj & with
  actor      subj
  when       obj!=war | conflict | crisis, with:actor | has obj | subj:actor
  yes        Ethiopia made peace with Eritrea. | Ethiopia & Eritrea > -
  no         She made up the beds.

sense establish_ties.3
  words      normalisation [of=@ties]/n  normalization [of=@ties]/n  restoration [of=@ties]/n  resumption [of=@ties]/n  reconciliation/n  establishment [of=@ties]/n  improvement [in=@ties]/n
  cameo      050
  reciprocal party
  actor      party
  yes        The reconciliation between Fatah and Hamas was brief. | Fatah & Hamas > -
  no         The reconciliation of the accounts took a week.

# ---------------------------------------------------------------- apologise, forgive
sense apologise.1
  words      apologise/v  apologize/v  express [obj=regret | remorse]/v  say sorry/v  offer [obj=apology]/v  issue [obj=apology]/v  make [obj=apology]/v  beg forgiveness/v  ask forgiveness/v  beg pardon/v  express remorse/v  atone/v
  words      ask for forgiveness/v  tender [obj=apology]/v  extend [obj=apology]/v  apologise profusely/v
  cameo      055
  actor      subj
  recipient  to | for | iobj
  yes        Belgium apologised to Congo. | Belgium > Congo
  yes        The Dutch king offered an apology to the Surinamese people. | king > people
  no         The waiter apologised for the cold soup.

sense apology.1
  words      apology/n
  cameo      055
  actor      by | from | poss
  recipient  to
  when       has to | by | from
  yes        An apology by Canada to indigenous families came late. | Canada > families
  no         The novel opens with an apology to the reader.

sense forgive.1
  words      forgive/v
  cameo      056
  actor      subj
  recipient  obj | for
  when       recipient:actor, obj!=debt
  yes        The bishop forgave the soldiers who had shot him. | bishop > soldiers
  no         Donors forgave the debt of Zambia.

# ---------------------------------------------------------------- agreements
sense sign.1
  words      sign [obj=@agreement]/v  conclude [obj=@agreement]/v  ratify [obj=@agreement]/v  seal [obj=@agreement]/v  ink [obj=@agreement]/v  initial [obj=@agreement]/v  reach [obj=@agreement | compromise]/v  strike [obj=@agreement]/v
  words      clinch [obj=@agreement]/v  finalise [obj=@agreement]/v  finalize [obj=@agreement]/v  enter into [obj=@agreement]/v  forge [obj=@agreement]/v  cut [obj=deal]/v  make [obj=deal | agreement | pact]/v  endorse [obj=treaty | convention]/v
  words      hammer out [obj=@agreement]/v  secure [obj=@agreement]/v  come [to=@agreement]/v  renew [obj=@agreement]/v  extend [obj=@agreement]/v  land [obj=deal | agreement]/v  join [obj=treaty | convention | pact | agreement]/v
  words      implement [obj=@agreement]/v  adhere [to=@agreement]/v  abide [by=@agreement]/v  honour [obj=@agreement]/v  honor [obj=@agreement]/v  arrive [at=@agreement]/v  accede [to=@agreement]/v  close [obj=deal]/v
  words      sign up [to=@agreement]/v  sign off [on=@agreement]/v  adopt [obj=@agreement]/v  approve [obj=@agreement]/v  exchange [obj=ratification]/v  shake on/v
  cameo      057
  reciprocal subj & with & between
  actor      subj
  when       obj!=road map | roadmap | framework | communique | declaration | understanding | ceasefire, obj!=contract | lease | subj:state | subj:gov
  yes        Vietnam signed a trade agreement with Chile. | Vietnam & Chile > -
  yes        The government and the rebels reached a peace deal. | government & rebels > -
  no         The striker signed a contract with Chelsea.
  yes        The treaty must be ratified at once, Norway said. | Norway > - ; type=REQUEST

sense sign.2
  words      agreement/n  accord/n  deal/n  pact/n  treaty/n  peace deal/n  trade deal/n  peace agreement/n  peace accord/n  peace treaty/n  trade agreement/n  memorandum [of=understanding]/n  power-sharing deal/n  arms deal/n  power sharing deal/n
  words      nuclear deal/n  protocol/n
  cameo      057
  reciprocal party
  actor      party
  when       has between
  yes        A trade pact between Peru and Chile entered into force. | Peru & Chile > -
  no         There is a deal on shoes at the shop.

sense sign.3
  words      signing [of=@agreement]/n  ratification [of=@agreement]/n  conclusion [of=@agreement]/n  signature [of=@agreement]/n
  cameo      057
  actor      by | poss
  recipient  with
  yes        The signing of a defence pact by Japan with Australia took place in May. | Japan > Australia
  no         The signing of a new striker pleased the fans.

sense adopt.1
  words      adopt [obj=resolution | law | bill | measure]/v  pass [obj=resolution]/v  approve [obj=resolution | bill | budget | nomination | appointment]/v  back [obj=resolution]/v  confirm [obj=nomination | appointment]/v
  words      vote in favour [of]/v  vote in favor [of]/v  ratify/v
  cameo      051
  actor      subj
  recipient  on | obj | poss | of | by | in
  when       recipient:actor, actor!:igo | recipient!:igo
  yes        The Senate confirmed the president's nomination. | Senate > president
  no         The couple adopted a puppy.
  no         The United Nations passed a resolution of the Security Council.

sense commit.1
  words      commit itself [to]/v  reassure/v  assure/v  comfort/v  console/v  encourage/v  embrace/v  flatter/v
  cameo      050
  actor      subj
  recipient  obj | to
  when       recipient:actor, no comp
  yes        Washington reassured its Baltic allies. | Washington > allies
  no         The burglar committed a theft.

sense solidarity.1
  words      join/v  ally/v  align/v  unite [behind]/v  throw in lot [with]/v
  cameo      050
  actor      subj
  recipient  obj | with | behind
  when       obj=coalition | alliance | bloc | union | organisation | organization | treaty | obj:igo | has with | has behind, subj:state | subj:party | subj:gov | subj:reb
  yes        Finland joined NATO. | Finland > NATO
  yes        The Liberal party allied with the Greens. | party > Greens
  no         The river joins the sea.

sense agree_with.1
  words      agree [with]/v  concur [with]/v  side [with]/v
  cameo      051
  actor      subj
  recipient  with
  when       no to, no on, no comp, recipient:actor
  yes        Paris agrees with Berlin about the crisis. | Paris > Berlin
  no         The verb agrees with the subject.

sense agree_deal.1
  words      agree [obj=@agreement]/v
  cameo      057
  reciprocal subj & with
  actor      subj
  when       obj!=ceasefire | cease-fire | truce | framework | roadmap
  yes        Chile and Peru have agreed a new trade deal. | Chile & Peru > -
  no         The winger agreed a deal with the club.

sense approve_of.1
  words      approve [of]/v  be in favour [of]/v  be in favor [of]/v
  cameo      051
  actor      subj
  recipient  of
  when       no obj, recipient:actor | of=@decision | @plan | @policy
  yes        Most Danish parties approve of the plan by Brussels. | parties > Brussels
  no         The cat approves of the cushion.

sense condolence.1
  words      condolence/n  congratulation/n  congratulations/n  greeting/n  well-wish/n  sympathy/n
  cameo      051
  actor      from | by | poss | subj
  recipient  to | on
  when       has to | from | by
  yes        Condolences from the Pope to the Turkish president arrived on Monday. | Pope > president
  no         Greetings cards fill the shop.

sense admit_member.1
  words      admit [to=union | alliance | organisation | organization | council | bloc | group]/v  welcome [to=union | alliance | organisation | organization | bloc | club]/v  readmit/v  accept [as=member]/v  grant [obj=membership | candidate_status | observer_status]/v
  cameo      050
  actor      subj
  recipient  obj | to | iobj
  when       subj:igo | subj:state | subj:gov | subj=union | alliance | council | bloc | organisation | organization
  yes        The African Union readmitted Morocco. | Union > Morocco
  no         The ticket admits one to the zoo.

sense joint_statement.1
  words      issue [obj=joint_statement | joint_declaration | joint_communique]/v  adopt [obj=joint_statement | joint_declaration | declaration]/v  sign [obj=joint_statement | joint_declaration]/v  release [obj=joint_statement]/v
  cameo      050
  reciprocal subj & with
  actor      subj
  yes        Japan and Vietnam issued a joint statement. | Japan & Vietnam > -
  no         The bank issued a statement of accounts.

sense nominate.1
  words      nominate [for]/v  name [as]/v  propose [for=prize | post | seat]/v  recommend [for=prize | post]/v
  cameo      051
  actor      subj
  recipient  obj
  when       for=prize | award | post | seat | office | ambassador, recipient:actor
  yes        Ten lawmakers nominated a Sudanese doctor for the prize. | lawmakers > doctor
  no         They named the boat for a saint.

sense allegiance.1
  words      swear [obj=allegiance | loyalty]/v  pledge [obj=allegiance | loyalty | fealty]/v  declare [obj=allegiance | loyalty]/v
  cameo      051
  actor      subj
  recipient  to
  yes        A Nigerian militia pledged allegiance to Islamic State. | militia > State
  no         The fan swore loyalty to his team.

sense praise_adj.1
  words      full of praise/a  generous in praise/a  appreciative/a  complimentary/a  laudatory/a  effusive/a  respectful/a  fulsome/a
  cameo      051
  actor      subj
  recipient  of | about | toward | for
  when       has of | about | for, recipient:actor
  yes        The Slovak premier was complimentary about the commission. | premier > commission
  no         The reader was respectful of books.

sense praise_phrase.1
  words      take [obj=hat off to]/v  give [obj=standing_ovation | high_marks | thumbs_up to]/v  sing [obj=praise of]/v  single out [for=praise]/v
  words      tip [obj=hat to]/v  raise [obj=glass to]/v  pay homage [to]/v  lay [obj=wreath at]/v  salute [obj=courage | effort | role]/v
  words      welcome [obj=initiative | move | decision | election | step]/v  hail [obj=deal | agreement | victory | decision | release | step]/v
  cameo      051
  actor      subj
  recipient  to | of | by | obj | iobj | poss | mod | for
  when       actor:actor, recipient:actor
  yes        Dublin hailed the decision of the British court. | Dublin > court
  no         The crowd hailed a taxi.

sense defend_phrase.1
  words      come to the defence [of]/v  come to the defense [of]/v  leap to the defence [of]/v  spring to the defence [of]/v  speak up [for]/v  go to bat [for]/v
  words      stick up [for]/v  plead the cause [of]/v  take the side [of]/v  take up the cudgels [for]/v  close ranks [behind]/v  close ranks [around]/v
  words      rally [around]/v  justify [obj=@decision | @plan | attack | invasion | arrest | law]/v  stand up [for=@rights | ally]/v
  words      defend [obj=record | decision | policy | minister | plan | handling]/v
  cameo      052
  actor      subj
  recipient  of | for | behind | around | obj | poss | by
  when       actor:actor
  yes        Prague defended the record of Slovakia. | Prague > Slovakia
  no         The goalkeeper defended the lead.

sense rally_phrase.1
  words      whip up support [for]/v  shore up support [for]/v  win support [for]/v  build support [for]/v  seek support [for]/v  gather signatures [for]/v
  words      collect signatures [for]/v  solicit votes [for]/v  campaign [for=candidate | president | referendum]/v  stump [for]/v  barnstorm [for]/v
  words      canvass [for]/v  lend voice [to]/v  put weight [behind]/v  throw support [behind]/v
  cameo      053
  actor      subj
  recipient  for | to | behind | of
  when       actor:actor, recipient:actor
  yes        The Kenyan governor campaigned for the opposition candidate. | governor > candidate
  no         The baker campaigned for better flour.
  no         Hillary Clinton was campaigning for president in Iowa.

sense recognise_phrase.1
  words      recognise [as=president | state | government | leader | independent]/v  recognize [as=president | state | government | leader | independent]/v
  words      extend [obj=recognition | diplomatic_recognition]/v  grant [obj=recognition | diplomatic_recognition]/v  accord [obj=recognition]/v
  words      open [obj=embassy | consulate in]/v  exchange [obj=ambassador]/v  accredit [obj=ambassador]/v  accept [obj=credential]/v
  cameo      054
  actor      subj
  recipient  obj | to | of | in | with | from
  when       actor:actor, recipient:actor | recipient:place
  yes        Colombia recognised Palestine as a state. | Colombia > Palestine
  no         She recognised the actor as a neighbour.

sense apologise_phrase.1
  words      say sorry [to]/v  express contrition/v  ask for forgiveness/v  seek forgiveness [from]/v  beg forgiveness [of]/v
  words      make [obj=amends | public_apology | formal_apology]/v  offer [obj=regret | condolence over]/v  eat humble pie/v  admit fault/v
  words      accept [obj=blame | responsibility for]/v  bow in apology/v  retract [obj=statement | remark | accusation]/v
  words      take back [obj=remark | word | accusation]/v
  cameo      055
  actor      subj
  recipient  to | from | of | against
  when       actor:actor, subj:gov | subj:state | subj:igo | subj:mil | subj:rel | subj:party | subj:reb | subj=premier | minister | president
  yes        Ottawa made a formal apology to Haiti. | Ottawa > Haiti
  no         The waiter said sorry to the guest.

sense treaty_phrase.1
  words      put [obj=signature to=@agreement]/v  put [obj=pen to=paper]/v  set [obj=seal on=@agreement]/v  sign on the dotted line/v
  words      sign up [to=treaty | pact | accord | convention]/v  accede [to=treaty | convention | pact]/v  become [obj=party to=treaty]/v
  words      ratify [obj=treaty | convention | accord | protocol]/v  nail down [obj=deal | agreement]/v  wrap up [obj=deal | agreement]/v
  words      forge [obj=pact | peace_deal]/v
  cameo      057
  reciprocal subj & with & between
  actor      subj
  when       subj:state | subj:gov | subj:igo | subj:reb | subj:leg | subj:party, obj!=record
  yes        Bolivia nailed down a gas deal with Brazil. | Bolivia & Brazil > -
  no         The singer wrapped up a deal with a label.

sense warm_ties.1
  words      thaw [obj=@ties]/v  warm [obj=@ties]/v  mend [obj=fence with]/v  build [obj=bridge with | between]/v  restore [obj=trust with | between]/v
  words      reset [obj=relation]/v  elevate [obj=tie | relation | partnership to]/v  upgrade [obj=tie | relation | partnership]/v
  words      cement [obj=friendship | tie with]/v  draw closer [to]/v  cosy up [to]/v  cozy up [to]/v  make overtures [to]/v  court [obj]/v
  cameo      050
  actor      subj
  recipient  with | to | obj
  when       subj:state | subj:gov | subj:igo, recipient:actor, obj!=jury | public
  yes        Ankara made overtures to Cairo. | Ankara > Cairo
  no         The stove warmed the cat.

sense member_admit.1
  words      admission [of]/n  accession [of]/n  candidate status/n  membership bid/n  readmission [of]/n
  cameo      050
  actor      by | poss | subj
  recipient  of | for | to
  when       by:actor | of:actor
  yes        The admission of Croatia by the European Union was a milestone. | Union > Croatia
  no         The admission to the zoo is free.

# ---------------------------------------------------------------- support in words and deeds

sense stand_by_ally.1
  words      throw weight behind/v  line up [behind]/v  rally [around]/v  rally [to=side]/v  close ranks [behind | with]/v
  words      stand foursquare [behind]/v  stand firmly [behind | with]/v  stand shoulder [with]/v  stick [by]/v  stand alongside/v
  words      come down [on=side of]/v  take [obj=side of]/v  take [obj=side with]/v  plump [for]/v  swing [behind]/v  fall in [behind]/v
  words      get [behind]/v  rush [to=side of]/v  signal [obj=support | backing for]/v
  cameo      051
  actor      subj
  recipient  behind | around | with | by | of | for | to | obj | alongside
  when       recipient:actor, subj:state | subj:gov | subj:party | subj:pty | subj:leg | subj:igo | subj:opp | subj:rel | subj:ngo
  yes        The Danish opposition rallied around the premier. | opposition > premier
  yes        Belgrade swung behind Moscow. | Belgrade > Moscow
  yes        Accra signalled support for Nigeria. | Accra > Nigeria
  no         The fans rallied around the injured keeper.

sense confidence.1
  words      give [obj=vote_of_confidence | confidence | mandate | standing_ovation to | iobj]/v
  words      win [obj=vote_of_confidence | confidence_vote]/v  survive [obj=confidence_vote | no_confidence_vote | vote]/v
  words      confirm [obj=nominee | appointment | ambassador]/v
  words      approve [obj=cabinet | government | nominee | nomination | budget | programme]/v
  words      back [obj=budget | cabinet | nominee | candidate | candidacy]/v
  words      endorse [obj=budget | cabinet | candidacy | candidate | nominee]/v  vote [for=budget | cabinet | bill | resolution]/v
  words      pass [obj=budget | confidence_motion | vote_of_confidence]/v  rubber-stamp/v
  cameo      051
  actor      subj
  recipient  iobj | to | of | poss | obj
  when       subj:leg | subj:party | subj:pty | subj:gov | subj=parliament | senate | lawmaker | deputy | assembly | chamber, recipient:actor
  yes        The Slovak parliament approved the cabinet of the premier. | parliament > premier
  yes        The Senate confirmed the president's nominee. | Senate > president
  no         The bank gave the tenant a vote of confidence.

sense congratulate_more.1
  words      offer [obj=greeting | tribute | thanks | wish to]/v  toast [obj=friendship | victory]/v
  words      hail [obj=election | victory | ally | friend]/v  welcome [obj=election | victory of]/v  wish [obj=success]/v
  words      greet [on=election | victory]/v  compliment [on]/v  express [obj=pleasure | joy | delight at | over]/v
  words      share [obj=grief | sorrow of]/v  grieve [with]/v  mourn [obj=death of]/v  pay [obj=respect to]/v  bow [before]/v
  words      lower [obj=flag]/v  send [obj=greeting | wish | tribute to]/v  share [obj=grief | sorrow with]/v
  cameo      051
  actor      subj
  recipient  to | obj | on | of | with | iobj | poss | before
  when       recipient:actor, subj:state | subj:gov | subj:rel | subj:igo | subj:leg | subj:party
  yes        Delhi mourned the death of the Iranian president. | Delhi > president
  yes        Nairobi sent greetings to Turkey. | Nairobi > Turkey
  no         The choir sent greetings to the bride.

sense defence_of.1
  words      make [obj=case for]/v  plead [obj=case of]/v  shield [from=criticism | sanction]/v  take [obj=side of]/v  argue [for]/v
  words      stand [by=decision | minister | ally | policy]/v  whitewash/v  gloss over/v
  cameo      052
  actor      subj
  recipient  of | for | obj | poss | by
  when       recipient:actor, subj:state | subj:gov | subj:party | subj:leg | subj:pty | subj:rel | subj:igo | subj:ngo
  yes        The governor whitewashed the junta. | governor > junta
  yes        Budapest shielded Moscow from criticism. | Budapest > Moscow
  no         The lawyer excused the shoplifter's mother.

sense rally_votes.1
  words      drum up [obj=support | backing for]/v  whip up [obj=support for]/v  rally [obj=support | voter | ally behind | for]/v
  words      solicit [obj=vote | support for]/v  win [obj=ally for]/v  court [obj=voter for]/v  raise [obj=fund for=candidate]/v
  words      gather [obj=signature for]/v  build [obj=coalition for | behind]/v  mobilise [obj=support | voter for | behind]/v
  cameo      053
  actor      subj
  recipient  for | behind
  when       recipient:actor, actor:state | actor:gov | actor:party | actor:pty | actor:leg | actor:opp | actor:ngo | actor:igo
  yes        Obama stumped for the Democratic candidate. | Obama > candidate
  yes        Riyadh drummed up support for the Syrian government. | Riyadh > government
  no         The cook drummed up support for his soup.

sense recognise_more.1
  words      recognise [comp=president | state | leader]/v  accept [as=president | state | leader | representative]/v
  words      acknowledge [as=president | state | leader]/v  upgrade [obj=status of]/v
  words      establish [obj=diplomatic_relation | embassy | mission with | in]/v  switch [obj=recognition to]/v
  words      exchange [obj=envoy | diplomat with]/v  reopen [obj=embassy | consulate | mission in]/v
  words      restore [obj=diplomatic_relation | diplomatic_tie with]/v  resume [obj=diplomatic_relation | diplomatic_tie with]/v
  words      move [obj=embassy to]/v  recognise [obj=sovereignty | independence | border | statehood of]/v
  cameo      054
  actor      subj
  recipient  with | in | to | of | obj | poss
  when       subj:state | subj:gov | subj:igo | subj:leg, recipient:actor | recipient:place
  yes        Bogotá moved its embassy to Jerusalem. | Bogotá > Jerusalem
  yes        Kenya restored diplomatic relations with Somalia. | Kenya > Somalia
  no         The ant returned to the colony's queen.

sense sorry.1
  words      say sorry [for]/v  ask [obj=forgiveness]/v  express [obj=remorse | sorrow | contrition | apology | shame for | over]/v
  words      voice [obj=regret | remorse for | over]/v  show [obj=remorse | contrition]/v  acknowledge [obj=wrongdoing | guilt | error]/v
  words      admit [obj=mistake | error | guilt | wrongdoing]/v  own up [to]/v  kneel/v  make [obj=apology to]/v  issue [obj=apology to]/v
  words      present [obj=apology | regret to]/v  convey [obj=apology | regret to]/v  make [obj=amends]/v
  cameo      055
  actor      subj
  recipient  to | of
  when       subj:state | subj:gov | subj:mil | subj:rel | subj:igo | subj:party | subj:leg, to:actor | obj=remorse | sorrow | contrition | regret | mistake | error | guilt | wrongdoing | apology | forgiveness
  yes        Tokyo voiced remorse for its colonial rule. | Tokyo > -
  yes        Copenhagen presented its apology to Greenland. | Copenhagen > Greenland
  no         The waiter presented his apology to the guests.

sense forgive_more.1
  words      absolve/v  let bygones/v  wipe [obj=slate]/v  put behind/v  turn [obj=page]/v  bury [obj=past | grudge]/v
  words      set aside [obj=grudge | feud]/v  forgive and forget/v  grant [obj=forgiveness to]/v  extend [obj=forgiveness to]/v
  cameo      056
  actor      subj
  recipient  obj | to | with
  when       recipient:actor, subj:state | subj:gov | subj:rel | subj:reb | subj:party | subj=victim | family | survivor, no for=debt
  yes        The Rwandan president extended forgiveness to the former militia. | president > militia
  no         The bride granted forgiveness to the late guest.

sense join_alliance.1
  words      join [obj=@body]/v  accede [to=@body]/v  become [comp=member]/v  enter [obj=@body]/v  rejoin [obj=@body]/v  return [to=@body]/v
  words      align [with]/v  ally [with]/v  gravitate [to | toward]/v  tilt [toward | towards]/v  admit [to=@body]/v  welcome [into=@body]/v
  words      accept [into=@body]/v  readmit [to=@body]/v  take [into=@body]/v  let [into=@body]/v
  cameo      050
  actor      subj
  recipient  obj | to | with | into | toward | towards | of
  when       subj:state | subj:gov | subj:party | subj:pty | subj:igo | subj:reb, recipient:actor, no comp, in!=ban | bar | condemn | call | urge | impose | demand | denounce | send | boycott | freeze | expel | reject | oppose | vote | ask | press | accuse | suspend | cut | blacklist | criticise | prohibit | pledge | offer | protest | warn | bomb | strike | attack | halt | stop
  yes        Georgia aligned with Moscow. | Georgia > Moscow
  yes        The African Union readmitted Gabon to the bloc. | Union > Gabon
  no         The pianist joined the band in spring.

sense membership_noun.1
  words      accession [to]/n  admission [to | into]/n  entry [into=@body]/n  membership [of | in=@body]/n  readmission [to]/n
  words      rapprochement [with | between]/n  thaw [in=@ties]/n  detente [with | between]/n  normalization [with | between]/n
  cameo      050
  reciprocal party
  actor      by | poss
  recipient  to | into | of | in
  when       actor:state | actor:gov | actor:igo
  yes        Sweden's accession to NATO ended two centuries of neutrality. | Sweden > NATO
  no         The admission to the museum costs five euros.

sense mend_fences.1
  words      mend [obj=fence | tie | relation | rift]/v  patch up [obj=quarrel | difference | rift | tie | relation]/v
  words      heal [obj=rift | wound | division with]/v  bury [obj=hatchet]/v  restore [obj=trust | confidence | friendship with]/v
  words      turn [obj=page | new_page with]/v  open [obj=new_chapter | chapter with]/v  break [obj=ice with]/v
  words      rekindle [obj=friendship | tie]/v  smoke [obj=peace_pipe]/v  kiss and make up/v  thaw [obj=relation | tie]/v  warm [to]/v
  words      make nice [with]/v
  cameo      050
  reciprocal subj & with & to
  actor      subj
  when       subj:state | subj:gov | subj:reb | subj:party | subj:igo, actor:actor, with:actor | no with | to:actor | obj:actor, no into
  recipient  obj
  yes        Doha opened a new chapter with Riyadh. | Doha & Riyadh > -
  yes        Ankara rekindled its friendship with Damascus. | Ankara & Damascus > -
  no         The dog warmed to its new owner.

sense award.1
  words      award [obj=medal | order | prize | title | honour | star to | iobj]/v  bestow [obj=medal | order | title | honour on | upon]/v
  words      confer [obj=title | medal | citizenship | degree | honour on | upon]/v  pin [obj=medal on]/v
  words      present [with=medal | award | order]/v  honour [with=medal | award | order | parade]/v  name [after]/v
  words      hand [obj=award | medal | prize to | iobj]/v  nominate [for=prize]/v  induct/v
  cameo      051
  actor      subj
  recipient  obj | on | upon | to | iobj | after
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj:rel | subj:mil | subj:leg
  yes        Putin decorated a Chechen commander. | Putin > commander
  yes        The king bestowed an order on the Japanese envoy. | king > envoy
  no         The school awarded a medal to the swimmer.

# ---------------------------------------------------------------- causes of protest

sense sympathy_words.1
  words      express [obj=sympathy | sorrow | condolence | grief | compassion with | to | for | over]/v
  words      send [obj=condolence | sympathy | prayer to]/v  voice [obj=sympathy | sorrow | compassion for | with]/v
  words      convey [obj=sympathy | condolence | sorrow to]/v  condole [with]/v  commiserate [with]/v  pray [for]/v  grieve [for | with]/v
  words      extend [obj=sympathy | condolence to]/v  offer [obj=sympathy | condolence to]/v
  cameo      018
  actor      subj
  recipient  with | to | for | over
  when       recipient:actor, subj:state | subj:gov | subj:rel | subj:igo | subj:leg | subj:party
  yes        Athens voiced sympathy for the Turkish families. | Athens > families
  no         The widow prayed for the actor in her dream.

# ---------------------------------------------------------------- votes and bodies

# ---------------------------------------------------------------- consult

sense call_support.1
  words      call [obj comp=congratulate | thank | assure | express | convey | praise]/v
  words      phone [obj comp=congratulate | thank | assure | express | convey]/v
  words      telephone [obj comp=congratulate | thank | assure | express | convey]/v  ring [obj comp=congratulate | thank]/v
  words      write [comp=congratulate | thank]/v  cable [comp=congratulate]/v
  cameo      051
  actor      subj
  recipient  obj | comp.obj | to
  when       recipient:actor, subj:gov | subj:state | subj:leg | subj:rel | subj:igo
  yes        Modi called Macron to congratulate him. | Modi > Macron
  no         The aunt called the minister's wife to thank her.

# ---------------------------------------------------------------- acts as nouns with their roles

sense recognise_noun.1
  words      recognition [of=state | government | republic | independence | council | sovereignty]/n  upgrade [of=mission | relation]/n
  words      opening [of=embassy | consulate | liaison_office in]/n  reopening [of=embassy | consulate in]/n  appointment [of=ambassador to]/n
  words      restoration [of=relation | tie with]/n  switch [of=recognition to]/n
  cameo      054
  actor      by | poss | mod
  recipient  of | in | to | with
  when       actor:state | actor:gov, recipient:actor | recipient:place
  yes        Spain's recognition of the Palestinian state infuriated Israel. | Spain > Palestinian
  no         The opening of the embassy ball by the singer was grand.

sense sign_noun_last.1
  words      signing [of=treaty | pact | accord | deal | protocol | memorandum | charter]/n
  words      ratification [of=treaty | pact | accord | accession | protocol]/n  sealing [of=deal | pact | alliance]/n
  words      initialling [of=treaty | deal]/n  inking [of=deal | pact]/n  accession [to=treaty | convention | pact]/n
  cameo      057
  reciprocal by | between
  actor      by | poss | between
  recipient  with
  when       actor:state | actor:gov | actor:igo | actor:reb | actor:leg
  yes        The signing of the pact by Iran and Iraq took a minute. | Iran & Iraq > -
  yes        Russia's signing of a treaty with North Korea alarmed Seoul. | Russia > Korea
  no         The signing of the deal by the winger was filmed.

sense apology_noun.1
  words      apology [to]/n  expression [of=regret | remorse | sorrow]/n  statement [of=regret | remorse]/n  atonement [for]/n  amends [to]/n
  words      contrition [over | for]/n  admission [of=guilt | wrongdoing | error]/n
  cameo      055
  actor      by | poss | from
  recipient  to
  when       actor:state | actor:gov | actor:igo | actor:rel | actor:mil | actor:party, recipient:actor | has to
  yes        The Vatican's admission of guilt to the Inuit was long due. | Vatican > Inuit
  no         The waiter's expression of regret to the guest sufficed.

sense backing_noun.1
  words      backing [for]/n  embrace [of]/n  endorsement [of | from]/n  congratulation [to]/n  hailing [of]/n  welcome [of]/n
  words      defence [of=ally | minister | record]/n  tribute [to]/n  gesture [of=solidarity | support | goodwill]/n
  words      show [of=solidarity | support | unity with]/n  pat [on=back]/n
  cameo      051
  actor      by | poss | from | mod | subj
  recipient  for | of | to | with
  when       recipient:actor, actor:state | actor:gov | actor:party | actor:leg | actor:igo | actor:rel
  yes        Budapest made a show of solidarity with Belgrade. | Budapest > Belgrade
  no         The cat's embrace of the sofa is total.

# ---------------------------------------------------------------- more of daily news

sense raise_ties.1
  words      raise [obj=@ties to | with]/v  lift [obj=@ties to | with]/v  elevate [obj=@ties to | with]/v  upgrade [obj=@ties with | to]/v
  words      step up [obj=@ties with]/v  broaden [obj=@ties with]/v  intensify [obj=@ties with]/v  formalise [obj=@ties with]/v
  cameo      050
  reciprocal subj & with
  actor      subj
  when       subj:state | subj:gov | subj:igo, with:actor | no with, obj!=flight
  yes        Lithuania elevated its ties with Taiwan. | Lithuania & Taiwan > -
  no         The tailor raised the price of ties with dots.

sense regret_past.1
  words      regret [obj=treatment | massacre | killing | role | crime | suffering | deportation | colonial_rule | slavery of | in]/v
  words      acknowledge [obj=crime | massacre | genocide | slavery | suffering | abuse | torture of | in]/v  own [obj=crime | mistake]/v
  words      recognise [obj=crime | massacre | suffering | genocide of | in]/v  apologise [over]/v  atone [for]/v
  cameo      055
  actor      subj
  recipient  of | in | to | over
  when       subj:state | subj:gov | subj:rel | subj:leg, recipient:actor
  yes        Berlin acknowledged the massacre of the Herero. | Berlin > Herero
  no         The barber regretted the treatment of the minister's fringe.

# ---------------------------------------------------------------- last of the gaps

sense envoy_name.1
  words      name [obj=ambassador | envoy | special_envoy | consul to | for]/v
  words      appoint [obj=ambassador | envoy | special_envoy | consul to | for]/v  nominate [obj=ambassador | envoy to]/v
  words      accredit [obj=ambassador | envoy]/v  send [obj=ambassador | charge_d'affaires to]/v  dispatch [obj=ambassador to]/v
  words      post [obj=ambassador | attache to]/v  return [obj=ambassador | envoy to]/v
  cameo      050
  actor      subj
  recipient  to | for | in
  when       subj:state | subj:gov | subj:igo, recipient:actor | recipient:place
  yes        Cairo returned its ambassador to Doha. | Cairo > Doha
  yes        Riyadh named an ambassador to Damascus. | Riyadh > Damascus
  no         The brand named an ambassador for its shoes.

sense friend_words.1
  words      call friend/v  call ally/v  call brother/v  describe [as=friend | ally | partner | brother | model | example]/v
  words      hail [as=friend | ally | hero | peacemaker | partner | example]/v  hold up [as=example | model]/v  cite [as=example | model]/v
  words      embrace [as=brother | ally]/v  greet [as=brother | friend]/v
  cameo      051
  actor      subj
  recipient  obj
  when       recipient:actor, subj:state | subj:gov | subj:leg | subj:rel | subj:party | subj:igo
  yes        Orban hailed Erdogan as a friend. | Orban > Erdogan
  no         The actor hailed his dog as a friend.

sense solidarity_more.1
  words      wrap [obj in=flag]/v  light up [in=colour | color]/v  fly [obj=flag of]/v  observe [obj=silence for]/v  hold [obj=silence for]/v
  words      declare [obj=mourning for]/v  stand [in=solidarity with]/v  march [in=solidarity with]/v  show [obj=solidarity with]/v
  words      express [obj=solidarity with]/v  weep [for]/v  pray [with]/v  lower [obj=flag for]/v
  cameo      051
  actor      subj
  recipient  of | for | with
  when       recipient:actor, subj:state | subj:gov | subj:leg | subj:rel | subj:igo | subj:party | subj=parliament | city
  yes        The Dutch parliament observed a silence for the Turkish victims. | parliament > victims
  no         The choir held a silence for the rest in the score.

# ---------------------------------------------------------------- adjectives and the rest

sense grateful_adj.1
  words      grateful [to | for]/a  thankful [to | for]/a  beholden [to]/a  appreciative [of]/a  full of praise [for]/a  loyal [to]/a
  words      sympathetic [to]/a  proud [of]/a  happy [with]/a  pleased [with]/a  satisfied [with]/a
  cameo      051
  actor      subj
  recipient  to | of | for | with
  when       recipient:state | recipient:gov | recipient:mil | recipient:igo | recipient:leg | recipient:pty, subj:state | subj:gov | subj:igo | subj:party | subj:leg | subj:opp | subj:reb | subj:mil
  yes        Serbia is loyal to Russia. | Serbia > Russia
  no         The baker is loyal to the mayor's mill.
  no         Soldiers loyal to the Malian president guarded the bridge.

sense close_to_ally.1
  words      allied [with | to]/a  aligned [with]/a  close [to]/a  friendly [to | with | towards]/a  loyal [to=alliance | bloc]/a
  words      cordial [with]/a
  cameo      050
  actor      subj
  recipient  with | to | towards
  when       recipient:state | recipient:gov | recipient:igo, subj:state | subj:party | subj:pty, no subj:reb, no comp
  no         Rebels are close to the Golan Heights.
  yes        Yerevan was long allied with Moscow. | Yerevan > Moscow
  no         The hotel is close to the ministry.

# ---------------------------------------------------------------- thanks, welcomes and votes told by nouns
sense thanks_noun.1
  words      thanks [to]/n  thank [to]/n  gratitude [to]/n  gratitude [towards]/n  gratitude [for]/n  congratulations [to]/n  congratulations [from]/n  congratulation [to]/n  congratulation [from]/n  congratulation [on]/n
  words      welcome [for]/n  welcome [of]/n  praise [for]/n  tribute [to]/n  applause [for]/n  applause [from]/n  compliment [to]/n  condolences [to]/n  condolence [to]/n  blessing [for]/n  blessing [to]/n  endorsement [of]/n
  words      ratification [of]/n  recognition [of]/n  approval [of]/n  acclaim [for]/n  backing [for]/n  accolade [for]/n  warm words [for]/n  kind words [for]/n
  cameo      051
  actor      poss | by | from | of
  recipient  to | for | of | on | towards | with
  when       actor:power | actor:ngo | actor:rel | actor:lab, recipient:actor | for=@plan | @decision | pardon | release | amnesty | treaty | deal | truce | of=@plan | @decision | @agreement | to=@plan
  yes        The Slovak president's thanks to Croatia were warm. | president > Croatia
  yes        Amnesty's welcome for the Gambian amnesty was brief. | Amnesty > Gambian
  yes        The ratification of the treaty by the Chadian parliament came in May. | parliament > -
  no         The singer's thanks to her fans were warm.

sense put_name.1
  words      put [obj=name | signature to=@agreement | @plan | document | treaty | declaration | paper | letter]/v  put [obj=pen to=@agreement | treaty | document]/v  add [obj=name | signature to=@agreement | @plan | document | treaty | declaration]/v
  words      affix [obj=name | signature to]/v  append [obj=name | signature to]/v  sign up [to=@agreement | treaty | pact | convention | accord]/v  sign on [to=@agreement | treaty | pact]/v  set [obj=seal on=@agreement]/v
  words      sign [for=@money | loan | shelter | dam | road | port | power_plant | railway | airport | bridge | hospital | school | project | programme | grant | house | jet | ship]/v  initial [obj=@agreement | text | treaty]/v
  cameo      057
  reciprocal subj & with
  actor      subj
  recipient  with
  when       actor:power
  yes        Peru and Ecuador put their names to six accords. | Peru & Ecuador > -
  yes        The African Development Bank and Togo signed for a dam. | Bank & Togo > -
  no         The bride put her name to the letter.

sense give_blessing.1
  words      give [obj=blessing | nod | backing | approval | thumbs_up | seal_of_approval | consent | assent to]/v  lend [obj=support | weight | voice | backing to]/v  throw weight [behind]/v  line up [behind]/v
  words      give [obj=blessing]/v  give thumbs up [to]/v  rally [to=side | cause]/v  stand shoulder to shoulder [with]/v  stand four-square [behind]/v  cast [obj=vote for]/v  raise hand [for]/v  vote aye/v  vote yes/v
  words      put [obj=weight behind]/v  speak up [for]/v  stick up [for]/v  go to bat [for]/v  vouch [for]/v
  cameo      051
  actor      subj
  recipient  to | behind | for | with | of | by
  when       actor:power | actor:rel | actor:ngo | actor:lab, recipient:actor | to=@plan | @agreement | @law | @decision | for=@plan | @agreement | behind=@plan
  yes        The Iraqi ayatollah gave his blessing to the pact. | ayatollah > -
  yes        Lisbon threw its weight behind the Cape Verdean bid. | Lisbon > Cape
  no         The father gave his blessing to the wedding.

# "passed a motion in support of the strikers"
sense in_support.1
  words      in support [of]/n  in solidarity [with]/n  in favour [of]/n  in favor [of]/n  in defence [of]/n  in defense [of]/n
  cameo      051
  actor      subj
  recipient  of | with
  when       actor:power | actor:ngo | actor:rel | actor:lab | actor:cvl, recipient:actor | of=@plan | @agreement | @law
  plain      yes
  yes        Uruguay's senators spoke in support of Guyana. | senators > Guyana
  no         The choir sang in praise of spring.

# Treaties that parliaments and cabinets let pass, honours and gestures for others.
sense let_treaty_pass.1
  words      pass [obj=treaty | accord | pact | convention | protocol | resolution]/v  clear [obj=treaty | accord | pact | deal]/v  give assent/v  give [obj=assent | consent | green_light to]/v  wave through [obj=treaty | accord | pact | deal]/v
  words      adopt [obj=treaty | convention | protocol]/v  agree [obj=text on]/v  agree [obj=text]/v  extend [obj=treaty | accord | pact with]/v  renew [obj=treaty | accord | pact with]/v  renew [obj=treaty | accord | pact]/v
  words      bring [into=force obj=treaty]/v  seal [obj=treaty | accord | pact with]/v  seal [obj=treaty | accord | pact]/v  set signature [to]/v  accept [obj=treaty | accord]/v  join [obj=treaty | convention | pact]/v
  cameo      057
  reciprocal subj & with
  actor      subj
  recipient  with
  when       actor:power
  plain      yes
  yes        Malta's parliament passed the treaty by 50 votes to 9. | parliament > -
  yes        Chile and Peru renewed their treaty. | Chile & Peru > -
  no         The choir passed the treaty on to the tenor.

sense honour_gesture.1
  words      lay [obj=wreath for | at]/v  raise [obj=glass to]/v  drink [to]/v  toast/v  make [obj comp=citizen]/v  make honorary citizen/v  give [obj=key to]/v  present [obj=key to]/v  name [obj=street | square | airport after]/v  kneel [before=monument | memorial | grave]/v
  words      bow [obj=head before | to]/v  rise to applaud/v  give [obj=ovation | standing_ovation]/v  receive [with=honour | honours]/v  wish well/v  wish [obj=luck | success]/v  put forward [for=seat | post | prize]/v  throw in lot [with]/v  throw [obj=lot in with]/v
  words      own up [to]/v  ask [obj=pardon]/v  ask [obj=pardon of]/v  share [obj=grief | pain of]/v  mourn [with]/v  have warm words [for]/v  have kind words [for]/v  take side [of]/v  take [obj=side of]/v  spring [to=defence | defense | side]/v  leap [to=defence | defense]/v
  cameo      051
  actor      subj
  recipient  obj | to | after | for | with | of | before | at
  when       actor:power | actor:rel | actor:ngo, recipient:actor
  plain      yes
  yes        Lisbon named a street after the Angolan president. | Lisbon > president
  yes        The Irish premier raised his glass to the Danish queen. | premier > queen
  no         The captain raised his glass to the cook.
