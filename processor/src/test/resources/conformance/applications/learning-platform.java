// A learning platform as a Spring Boot application is written: an auditing base class with a generic id, UUIDs,
// payload entities between two others, records, soft deletion, documents as JSON.
@interface CreatedDate { }
@interface LastModifiedDate { }
@interface CreatedBy { }
@interface LastModifiedBy { }
class AuditingEntityListener { }
interface Persistable<I> { I getId(); boolean isNew(); }
@MappedSuperclass abstract class AbstractPersistable<PK extends java.io.Serializable> implements Persistable<PK> {
  private @Id @GeneratedValue PK id;
  @Override public PK getId() { return id; }
  protected void setId(PK id) { this.id = id; }
  @Transient @Override public boolean isNew() { return null == getId(); }
}
@MappedSuperclass @EntityListeners(AuditingEntityListener.class)
abstract class Auditable<U, PK extends java.io.Serializable> extends AbstractPersistable<PK> {
  @ManyToOne private U createdBy;
  @Temporal(TemporalType.TIMESTAMP) private Date createdDate;
  @ManyToOne private U lastModifiedBy;
  private LocalDateTime lastModifiedDate;
}
@MappedSuperclass @EntityListeners(AuditingEntityListener.class) abstract class BaseEntity {
  @Id @GeneratedValue(strategy = GenerationType.UUID) @Column(updatable = false, nullable = false) protected UUID id;
  @CreatedDate @Column(name = "created_at", nullable = false, updatable = false) protected Instant createdAt;
  @LastModifiedDate @Column(name = "updated_at") protected Instant updatedAt;
  @CreatedBy @Column(length = 100, updatable = false) protected String createdBy;
  @LastModifiedBy @Column(length = 100) protected String lastModifiedBy;
  @Version protected Long version;
}
@MappedSuperclass @org.hibernate.annotations.SoftDelete(columnName = "is_deleted")
abstract class SoftDeletable extends BaseEntity { }

@Entity @Table(name = "app_users", indexes = {@Index(name = "idx_app_users_email", columnList = "email", unique = true),
    @Index(name = "idx_app_users_name", columnList = "lastName, firstName")})
class AppUser extends BaseEntity {
  @Column(nullable = false, length = 320) private String email;
  @Column(nullable = false) private String passwordHash;
  private String firstName;
  private String lastName;
  @Enumerated(EnumType.STRING) @Column(nullable = false, length = 32) private AccountStatus accountStatus = AccountStatus.PENDING;
  @ElementCollection(fetch = FetchType.EAGER) @Enumerated(EnumType.STRING) private Set<UserRole> roles = new HashSet<>();
  @Embedded private ContactDetails contactDetails;
  @OneToOne(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY) private UserProfile profile;
  @OneToMany(mappedBy = "student") private List<Enrollment> enrollments = new ArrayList<>();
  @JdbcTypeCode(SqlTypes.JSON) private Map<String, Object> preferences;
  @JdbcTypeCode(SqlTypes.JSON) @Column(columnDefinition = "jsonb default '{}'") private NotificationSettings notificationSettings;
  private boolean mfaEnabled;
  private Boolean newsletterOptIn;
  private Locale preferredLocale;
  private ZoneId timeZone;
}
class NotificationSettings { boolean email; boolean push; List<String> channels; }
enum AccountStatus { PENDING, ACTIVE, LOCKED, DISABLED }
enum UserRole { STUDENT, INSTRUCTOR, CONTENT_EDITOR, ADMIN }
@Embeddable class ContactDetails {
  @Column(length = 32) private String phoneNumber;
  @Embedded private PostalAddress homeAddress;
  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "streetLine1", column = @Column(name = "billing_street_line1")),
    @AttributeOverride(name = "streetLine2", column = @Column(name = "billingStreetLine2")),
    @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code", length = 12)),
    @AttributeOverride(name = "city", column = @Column(name = "billing_city")),
    @AttributeOverride(name = "countryCode", column = @Column(name = "billing_country_code", columnDefinition = "char(2)"))})
  private PostalAddress billingAddress;
}
@Embeddable record PostalAddress(String streetLine1, String streetLine2, @Column(length = 12) String postalCode, String city,
    @Column(length = 2) String countryCode) { }
@Entity class UserProfile {
  @Id private UUID userId;
  @MapsId @OneToOne(fetch = FetchType.LAZY, optional = false) private AppUser user;
  @Lob private String biography;
  @Lob @Basic(fetch = FetchType.LAZY) private byte[] avatarImage;
  private java.net.URL websiteUrl;
  @Column(columnDefinition = "text[]") private String[] interests;
  private Set<String> skillTags;
  @ElementCollection @CollectionTable(name = "user_social_links", joinColumns = @JoinColumn(name = "profile_id"))
  @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name = "network", length = 20) @Column(name = "handle", nullable = false)
  private Map<SocialNetwork, String> socialLinks;
}
enum SocialNetwork { GITHUB, LINKED_IN, MASTODON }

@Entity class Category extends Auditable<AppUser, Long> {
  @Column(unique = true, nullable = false) private String slug;
  private String displayName;
  @ManyToOne(fetch = FetchType.LAZY) private Category parentCategory;
  @OneToMany(mappedBy = "parentCategory") @OrderBy("displayName ASC") private List<Category> childCategories;
  private Integer sortOrder;
}
@Entity class Course extends SoftDeletable {
  @org.hibernate.annotations.NaturalId(mutable = true) @Column(nullable = false, length = 64) private String courseCode;
  @Column(nullable = false) private String title;
  @Column(columnDefinition = "TEXT") private String longDescription;
  @Enumerated(EnumType.STRING) private CourseLevel level;
  @ManyToOne(fetch = FetchType.LAZY, optional = false) private Category category;
  @ManyToMany @JoinTable(name = "course_instructors", joinColumns = @JoinColumn(name = "course_id"),
      inverseJoinColumns = @JoinColumn(name = "instructor_id"),
      uniqueConstraints = @UniqueConstraint(name = "uq_course_instructor", columnNames = {"course_id", "instructor_id"}))
  private Set<AppUser> instructors = new LinkedHashSet<>();
  @ManyToMany private Set<CourseTag> courseTags;
  @OneToMany(mappedBy = "course", cascade = CascadeType.ALL, orphanRemoval = true) @OrderColumn(name = "position")
  private List<CourseModule> modules;
  @Embedded @AttributeOverrides({
      @AttributeOverride(name = "amount", column = @Column(name = "list_price")),
      @AttributeOverride(name = "currency", column = @Column(name = "list_price_currency", length = 3))})
  private Money listPrice;
  @Embedded @AttributeOverrides({
      @AttributeOverride(name = "amount", column = @Column(name = "salePriceAmount", precision = 10, scale = 2)),
      @AttributeOverride(name = "currency", column = @Column(name = "salePriceCurrency", length = 3))})
  private Money salePrice;
  @org.hibernate.annotations.Formula("(select count(*) from enrollment e where e.course_id = id)") private long enrollmentCount;
  private LocalDate availableFrom;
  private LocalDate availableUntil;
  @Column(precision = 3, scale = 2) private BigDecimal averageRating;
  @org.hibernate.annotations.ColumnDefault("0") private int ratingCount;
  @ElementCollection @Column(name = "objective", length = 500, nullable = false) @OrderColumn private List<String> learningObjectives;
}
enum CourseLevel { BEGINNER, INTERMEDIATE, ADVANCED }
@Embeddable class Money { private BigDecimal amount; private Currency currency; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"name", "languageCode"}))
class CourseTag extends AbstractPersistable<Integer> { @Column(name = "name") private String tagName; private String languageCode;
  @ManyToMany(mappedBy = "courseTags") private Set<Course> courses; }
@Entity class CourseModule extends SoftDeletable {
  @ManyToOne @JoinColumn(nullable = false) private Course course;
  private String title;
  @OneToMany(mappedBy = "module", cascade = CascadeType.ALL) @OrderBy("position") private List<ContentItem> items;
}
@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "item_type", length = 20)
abstract class ContentItem extends BaseEntity {
  @ManyToOne @JoinColumn(name = "module_id", nullable = false) private CourseModule module;
  @Column(nullable = false) private Integer position;
  private String title;
}
@Entity @DiscriminatorValue("VIDEO") class VideoLesson extends ContentItem {
  private String videoUrl; private Duration duration; @JdbcTypeCode(SqlTypes.ARRAY) private int[] chapterMarks; }
@Entity @DiscriminatorValue("ARTICLE") class ArticleLesson extends ContentItem { @Column(length = 100_000) private String markdownBody; }
@Entity @DiscriminatorValue("QUIZ") class Quiz extends ContentItem {
  @OneToMany(cascade = CascadeType.ALL) @JoinColumn(name = "quiz_id", nullable = false) @OrderColumn(name = "question_index") private List<QuizQuestion> questions;
  private short passingScore; private Duration timeLimit; }
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) @DiscriminatorColumn(discriminatorType = DiscriminatorType.STRING)
abstract class QuizQuestion extends BaseEntity { @Column(nullable = false, length = 2000) private String prompt; private double weight; }
@Entity class SingleChoiceQuestion extends QuizQuestion { private int correctIndex;
  @ElementCollection @OrderColumn(name = "choice_index") @Column(name = "choice_text") private List<String> choices; }
@Entity class FreeTextQuestion extends QuizQuestion { @Column(nullable = false) private String sampleAnswer; private Integer maxLength; }
@Entity class NumericQuestion extends QuizQuestion { private BigDecimal expectedValue; private Double tolerance; }

@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"student_id", "course_id"})) class Enrollment extends BaseEntity {
  @ManyToOne(fetch = FetchType.LAZY, optional = false) private AppUser student;
  @ManyToOne(optional = false) private Course course;
  private LocalDateTime enrolledAt;
  private OffsetDateTime completedAt;
  @Enumerated private EnrollmentState state;
  @Column(precision = 5, scale = 2) private BigDecimal progressPercent;
  @OneToOne(cascade = CascadeType.ALL) private Certificate certificate;
}
enum EnrollmentState { ACTIVE, COMPLETED, CANCELLED }
@Entity class Certificate { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
  @Column(unique = true) @org.hibernate.annotations.UuidGenerator private UUID serialNumber; private LocalDate issuedOn; private byte[] pdfDocument; }
@Embeddable record LessonProgressId(UUID enrollmentId, UUID contentItemId) implements java.io.Serializable { }
@Entity class LessonProgress {
  @EmbeddedId private LessonProgressId id;
  @MapsId("enrollmentId") @ManyToOne(fetch = FetchType.LAZY) private Enrollment enrollment;
  @MapsId("contentItemId") @ManyToOne(fetch = FetchType.LAZY) private ContentItem contentItem;
  private Instant lastSeenAt; private int secondsWatched; private boolean completed;
}
record QuizAttemptId(UUID student, UUID quiz, int attemptNo) implements java.io.Serializable { }
@Entity @IdClass(QuizAttemptId.class) class QuizAttempt {
  @Id @ManyToOne private AppUser student;
  @Id @ManyToOne private Quiz quiz;
  @Id private int attemptNo;
  private Integer score;
  @JdbcTypeCode(SqlTypes.JSON) private List<String> givenAnswers;
  @org.hibernate.annotations.CreationTimestamp private Instant startedAt;
  @org.hibernate.annotations.UpdateTimestamp private Instant changedAt;
}
@Entity class CourseReview extends Auditable<AppUser, Long> {
  @ManyToOne(optional = false) @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) private Course course;
  @Column(nullable = false) private byte stars;
  @Column(length = 4000) private String reviewText;
  @ElementCollection private Map<String, Integer> ratingsByAspect;
}
@Entity class OutboxEvent {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outboxSeq")
  @SequenceGenerator(name = "outboxSeq", sequenceName = "outbox_event_seq", allocationSize = 1) private Long id;
  private String aggregateType; private String aggregateId; private String eventType;
  @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) private Map<String, String> payload;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.NAMED_ENUM) private OutboxStatus outboxStatus;
  private Instant publishedAt;
}
enum OutboxStatus { NEW, PUBLISHED, FAILED }
