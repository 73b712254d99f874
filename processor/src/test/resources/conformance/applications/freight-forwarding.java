// A forwarder's back office, with classes as Lombok and Kotlin leave them: fields with annotations, properties called is…,
// delimited tables with names of SQL, a table for each kind of party, keys that are the parent's, arrays, native enums.
@MappedSuperclass abstract class JpaEntity<T extends Comparable<T>> { @Version @Column(name = "opt_lock") private int optLock; public abstract T getPk(); }
@MappedSuperclass abstract class UuidEntity extends JpaEntity<UUID> {
  @Id @org.hibernate.annotations.UuidGenerator(style = org.hibernate.annotations.UuidGenerator.Style.TIME) @Column(name = "pk") private UUID pk;
  public UUID getPk() { return pk; }
  @Embedded private AuditTrail auditTrail = new AuditTrail();
}
@MappedSuperclass abstract class NumberedEntity extends JpaEntity<Long> {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @Column(name = "pk") private Long pk;
  public Long getPk() { return pk; }
}
@Embeddable class AuditTrail {
  @Column(updatable = false) private OffsetDateTime createdAt; private OffsetDateTime modifiedAt;
  @ManyToOne(fetch = FetchType.LAZY) private User createdByUser; @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "modified_by") private User modifiedByUser; }
@Entity @Table(name = "\"user\"") class User { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long userId; @Column(name = "\"loginName\"", unique = true) private String loginName; private boolean isActive; private boolean isEMailVerified; private Boolean isAdmin;
  @ManyToMany @JoinTable(name = "user_group", joinColumns = @JoinColumn(name = "user_id"), inverseJoinColumns = @JoinColumn(name = "group_id")) private Set<Group> groups;
  @ElementCollection private List<String> recentSearches; @OneToMany(mappedBy = "owner") private List<ApiKey> apiKeys; @OneToOne(fetch = FetchType.LAZY) private User deputy; }
@Entity @Table(name = "`group`") class Group { @Id private Integer groupNo; @Column(name = "sort_order") private Integer order; @Column(name = "`limit`") private Integer limit; @ManyToMany(mappedBy = "groups") private Set<User> users; @ManyToMany private Set<Permission> grantedPermissions; }
@Entity class Permission { @Id private String permissionKey; }
@Entity class ApiKey { @Id private UUID id; @ManyToOne private User owner; private byte[] sha256Hash; @JdbcTypeCode(SqlTypes.INET) private java.net.InetAddress lastIp; private Instant expiresAt; @Convert(converter = org.hibernate.type.YesNoConverter.class) private Boolean revoked; @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) private boolean testOnly; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Party extends UuidEntity { @org.hibernate.annotations.NaturalId private String partyNumber; @ElementCollection @CollectionTable(name = "party_address", joinColumns = @JoinColumn(name = "party_pk")) @MapKeyColumn(name = "address_kind") private Map<AddressKind, Location> addresses = new EnumMap<>(AddressKind.class); @ManyToMany private Set<Party> relatedParties; @ElementCollection(fetch = FetchType.EAGER) @Enumerated(EnumType.STRING) private Set<PartyRole> partyRoles; }
enum AddressKind { HEAD_OFFICE, PICKUP, DELIVERY } enum PartyRole { SHIPPER, CONSIGNEE, CARRIER, NOTIFY }
@Entity class Company extends Party { private String legalName; @Column(length = 12) private String eoriNumber; @OneToMany(mappedBy = "company") @MapKey(name = "email") private Map<String, Person> staffByEmail; }
@Entity @PrimaryKeyJoinColumn(name = "person_pk") class Person extends Party { private String givenName; private String familyName; @Column(nullable = false) private String email; @ManyToOne(fetch = FetchType.LAZY) private Company company; @Embedded private PhoneNumber mobilePhone; @Embedded @AttributeOverride(name = "countryPrefix", column = @Column(name = "fax_prefix")) @AttributeOverride(name = "subscriberNumber", column = @Column(name = "faxNumber")) private PhoneNumber fax; private LocalDate dateOfBirth; }
@Embeddable record PhoneNumber(@Column(length = 4) String countryPrefix, @Column(length = 20) String subscriberNumber) { }
@Embeddable class Location { private String street1; private String street2; @Column(length = 12) private String zipCode; @Column(nullable = false) private String cityName; @Enumerated(EnumType.STRING) @Column(length = 2) private CountryCode countryCode; @Embedded private Coordinates coordinates; @ManyToOne(fetch = FetchType.LAZY) private UnLocode unLocode; }
enum CountryCode { DE, FR, NL, US }
@Embeddable record Coordinates(@Column(precision = 9, scale = 6) BigDecimal lat, @Column(precision = 9, scale = 6) BigDecimal lon) { }
@Entity class UnLocode { @EmbeddedId private UnLocodeKey key; private String portName; }
@Embeddable record UnLocodeKey(@Column(length = 2) String country, @Column(name = "place", length = 3) String placeCode) implements java.io.Serializable { }
@Entity @Table(indexes = {@Index(columnList = "bookingRef"), @Index(name = "ix_status_eta", columnList = "status, eta desc")}) class Shipment extends UuidEntity {
  @Column(unique = true, nullable = false, length = 16) private String bookingRef;
  @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "shipper_pk", foreignKey = @ForeignKey(name = "fk_shipment_shipper")) private Party shipper;
  @ManyToOne(fetch = FetchType.LAZY) private Company carrier; @ManyToOne private UnLocode loadingPort;
  @ManyToOne @JoinColumn(name = "dest_country", referencedColumnName = "country") @JoinColumn(name = "dest_place", referencedColumnName = "place") private UnLocode dischargePort;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) private ShipmentStatus status; @Enumerated(EnumType.STRING) private IncoTerm incoTerm;
  private ZonedDateTime etd; private ZonedDateTime eta; @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) private OffsetDateTime cutOff;
  @OneToMany(mappedBy = "shipment", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("lineNo") private List<CargoLine> cargoLines;
  @OneToMany(cascade = CascadeType.ALL) @JoinColumn(name = "shipment_pk") @OrderColumn(name = "seq") private List<Milestone> milestones;
  @ElementCollection @CollectionTable(name = "shipment_tag") private Set<String> tags; private String[] sealNumbers; @JdbcTypeCode(SqlTypes.ARRAY) private List<Integer> temperatureLog; private Set<IncoTerm> allowedTerms; @JdbcTypeCode(SqlTypes.JSON) private Map<String, Object> customs; @JdbcTypeCode(SqlTypes.LONGVARCHAR) private String remarks; @Column(length = org.hibernate.Length.LONG32) private String hugeText;
  @Embedded @AttributeOverrides({@AttributeOverride(name = "value", column = @Column(name = "insured_value")), @AttributeOverride(name = "currency", column = @Column(name = "insured_currency"))}) private Amount insured;
  @Embedded @AttributeOverrides({@AttributeOverride(name = "value", column = @Column(name = "freightValue", precision = 15, scale = 3)), @AttributeOverride(name = "currency", column = @Column(name = "freightCurrency", nullable = false))}) private Amount freight; }
enum ShipmentStatus { DRAFT, BOOKED, IN_TRANSIT, ARRIVED } enum IncoTerm { EXW, FOB, CIF, DAP, DDP }
@Embeddable class Amount { private BigDecimal value; private Currency currency; }
@Embeddable class CargoLineId implements java.io.Serializable { private UUID shipmentPk; private Short lineNo; public boolean equals(Object o) { return this == o; } public int hashCode() { return 1; } }
@Entity class CargoLine { @EmbeddedId private CargoLineId id; @MapsId("shipmentPk") @ManyToOne(fetch = FetchType.LAZY) private Shipment shipment; @Column(insertable = false, updatable = false) private Short lineNo; private double grossWeightKg; private Float volumeM3; @Column(columnDefinition = "numeric(7,2) default 0") private BigDecimal chargeableWeight; @ManyToOne(fetch = FetchType.LAZY) private Container container; @Column(length = 10) private String hsCode; private boolean isDangerous; @ElementCollection private List<DangerousGood> dangerousGoods; }
@Embeddable class DangerousGood { @Column(name = "un_no", nullable = false) private int unNumber; @Column(length = 5) private String adrClass; private char packingGroup; }
@Entity class Container { @Id @Column(length = 11, columnDefinition = "char(11)") private String containerNo; @Enumerated private ContainerType containerType; @OneToMany(mappedBy = "container") private Set<CargoLine> content; @ManyToOne private Vessel onVessel; @ElementCollection @OrderColumn private List<Coordinates> trail; }
enum ContainerType { C20, C40, C40HC, REEFER }
@Entity class Vessel extends NumberedEntity { private int imoNumber; private String vesselName; @OneToMany(mappedBy = "vessel") private List<Voyage> voyages; @OneToOne(mappedBy = "vessel", cascade = CascadeType.ALL) private VesselDetails details; }
@Entity class VesselDetails { @Id private Long id; @OneToOne @MapsId @JoinColumn(name = "vessel_pk") private Vessel vessel; private int builtInYear; private Year flagSince; private Duration refit; private ZoneOffset homeOffset; private TimeZone legacyZone; private Locale language; }
record VoyageKey(Long vessel, String voyageNo) implements java.io.Serializable { }
@Entity @IdClass(VoyageKey.class) class Voyage { @Id @ManyToOne private Vessel vessel; @Id @Column(length = 8) private String voyageNo; @ManyToMany @OrderColumn(name = "call_no") private List<UnLocode> portCalls; @ElementCollection private Map<LocalDate, String> logBook; @ManyToOne private Voyage previousVoyage; }
@Entity @Table(name = "MILESTONE") class Milestone extends NumberedEntity { @Column(nullable = false) private String eventCode; @CurrentTime private Instant reportedAt; @org.hibernate.annotations.CurrentTimestamp private Instant storedAt; private LocalTime timeOnSite; @ManyToOne private UnLocode place; @org.hibernate.annotations.Any @org.hibernate.annotations.AnyKeyJavaClass(UUID.class) @org.hibernate.annotations.AnyDiscriminatorValue(discriminator = "S", entity = Shipment.class) @org.hibernate.annotations.AnyDiscriminatorValue(discriminator = "C", entity = Company.class) @JoinColumn(name = "subject_pk") @Column(name = "subjectType") private Object subject; }
@interface CurrentTime { }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Charge extends UuidEntity { @Embedded protected Amount amount; @ManyToOne(optional = false, fetch = FetchType.LAZY) protected Shipment shipment; }
@Entity class FreightCharge extends Charge { private BigDecimal ratePerKg; } @Entity class CustomsDuty extends Charge { private String tariffNo; @ElementCollection private Set<String> documents; }
@Entity class ExchangeRate { @EmbeddedId private RateId rateId; @Column(precision = 18, scale = 8) private BigDecimal rate; }
@Embeddable record RateId(Currency fromCurrency, Currency toCurrency, LocalDate validOn) implements java.io.Serializable { }
@Entity @org.hibernate.annotations.Immutable @org.hibernate.annotations.Subselect("select 1 as id, 2 as n") class ShipmentStatistic { @Id private Long id; private long n; }
