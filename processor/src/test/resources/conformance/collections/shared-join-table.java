// Two collections in one named table share its columns.
@Entity class Person { @Id long id; }
@Entity
class Event {
  @Id long id;
  @ManyToMany @JoinTable(name = "event_person", inverseJoinColumns = @JoinColumn(name = "guest")) Set<Person> guests;
}
@Entity
class Meeting {
  @Id long id;
  @ManyToMany @JoinTable(name = "meeting_person", inverseJoinColumns = @JoinColumn(name = "host")) Set<Person> hosts;
}
