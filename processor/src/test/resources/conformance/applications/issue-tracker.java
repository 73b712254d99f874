// An issue tracker: UUIDs, self references, votes and watchers, custom fields, a log of changes.
@MappedSuperclass abstract class Item {
  @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
  @org.hibernate.annotations.CreationTimestamp Instant created;
  @org.hibernate.annotations.UpdateTimestamp Instant updated;
}
@Entity @Table(name = "users") class User extends Item {
  @org.hibernate.annotations.NaturalId @Column(length = 39) String login;
  @Column(nullable = false) String email;
  @Enumerated(EnumType.STRING) @ElementCollection(fetch = FetchType.EAGER) Set<Role> roles;
  @ManyToMany(mappedBy = "members") Set<Team> teams;
  ZoneId zone;
  Locale locale;
}
enum Role { REPORTER, DEVELOPER, ADMIN }
@Entity class Team extends Item {
  @Column(nullable = false, unique = true) String title;
  @ManyToMany @JoinTable(name = "team_members") Set<User> members;
  @ManyToOne(optional = false) User lead;
}
@Entity class Project extends Item {
  @Column(name = "project_key", length = 10, nullable = false, unique = true) String key;
  String title;
  @ManyToOne Team team;
  @OneToMany(mappedBy = "project") @OrderBy("released desc") List<Release> releases;
  @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true) Set<Component> components;
  @OneToMany @JoinTable(name = "project_boards") @OrderColumn List<Board> boards;
  @ManyToMany @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name = "for_role") @JoinTable(name = "project_grants")
  Map<Role, User> grants;
}
@Entity class Component extends Item { @ManyToOne(optional = false) Project project; String title; @ManyToOne User owner; }
@Entity @Table(name = "releases", uniqueConstraints = @UniqueConstraint(columnNames = {"project_id", "label"}))
class Release extends Item { @ManyToOne(optional = false) Project project; @Column(length = 30) String label; LocalDate released; }
@Entity class Board extends Item { String title; @OneToMany(mappedBy = "board") @OrderColumn(name = "rank") List<Lane> lanes; }
@Entity class Lane extends Item { @ManyToOne Board board; String title; @Column(name = "wip_limit") Integer limit; }
@Entity class Workflow extends Item {
  String title;
  @ElementCollection @CollectionTable(name = "transitions") Set<Transition> transitions;
}
@Embeddable class Transition {
  @Enumerated(EnumType.STRING) @Column(name = "from_state") State from;
  @Enumerated(EnumType.STRING) @Column(name = "to_state", nullable = false) State to;
}
enum State { OPEN, IN_PROGRESS, RESOLVED, CLOSED }
@Entity @Table(indexes = {
    @Index(name = "issue_state", columnList = "project_id, state"),
    @Index(columnList = "assignee_id")},
    uniqueConstraints = @UniqueConstraint(name = "issue_number", columnNames = {"project_id", "number"}))
class Issue extends Item {
  @ManyToOne(optional = false, fetch = FetchType.LAZY) Project project;
  int number;
  @Column(nullable = false) String summary;
  @Column(columnDefinition = "text") String body;
  @Enumerated(EnumType.STRING) @Column(nullable = false) @org.hibernate.annotations.ColumnDefault("'OPEN'") State state;
  @Enumerated Priority priority;
  @ManyToOne(optional = false) User reporter;
  @ManyToOne User assignee;
  @ManyToOne Issue parent;
  @OneToMany(mappedBy = "parent") Set<Issue> subtasks;
  @ManyToMany @JoinTable(name = "issue_watchers", inverseJoinColumns = @JoinColumn(name = "watcher")) Set<User> watchers;
  @ManyToMany Set<Component> components;
  @ManyToMany @JoinTable(name = "issue_fixed_in") Set<Release> fixedIn;
  @ElementCollection @CollectionTable(name = "issue_labels", indexes = @Index(columnList = "label"))
  @Column(name = "label", length = 50) Set<String> labels;
  @ElementCollection @CollectionTable(name = "issue_fields") Map<String, FieldValue> fields;
  @OneToMany(mappedBy = "issue") @OrderBy("created") List<Comment> comments;
  @OneToMany(mappedBy = "source") Set<Link> links;
  Duration estimate;
  @Version long version;
}
enum Priority { LOW, NORMAL, HIGH, BLOCKER }
@Embeddable class FieldValue {
  @Column(name = "text_value", length = 1000) String text;
  @Column(name = "number_value") BigDecimal number;
  @Column(name = "date_value") LocalDate date;
  @ManyToOne @JoinColumn(name = "user_value") User user;
}
@Entity class Comment extends Item {
  @ManyToOne(optional = false) @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
  Issue issue;
  @ManyToOne(optional = false) User author;
  @Lob String words;
  @ManyToOne Comment answers;
}
@Embeddable record LinkId(UUID source, UUID target, @Column(length = 20) String kind) implements java.io.Serializable { }
@Entity class Link {
  @EmbeddedId LinkId id;
  @MapsId("source") @ManyToOne Issue source;
  @MapsId("target") @ManyToOne Issue target;
}
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Attachment extends Item {
  @ManyToOne Issue issue;
  @Column(nullable = false) String fileName;
}
@Entity class StoredFile extends Attachment { @Column(nullable = false) byte[] content; long size; }
@Entity class RemoteFile extends Attachment { @Column(length = 2048) java.net.URL url; }
@Entity class WorkLog extends Item {
  @ManyToOne(optional = false) Issue issue;
  @ManyToOne(optional = false) User worker;
  @Column(nullable = false) LocalDate day;
  @Column(nullable = false) Duration spent;
}
@Entity class ChangeGroup {
  @Id @GeneratedValue Long id;
  @ManyToOne(optional = false) Issue issue;
  @ManyToOne User actor;
  @Column(nullable = false) OffsetDateTime at;
  @ElementCollection @OrderColumn List<Change> changes;
}
@Embeddable class Change { @Column(nullable = false) String field; @Column(length = 4000) String before; @Column(length = 4000) String after; }
