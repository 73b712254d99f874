// Billing of subscriptions by several tenants: properties instead of fields, converters that apply by themselves, interfaces,
// hierarchies of each strategy, history of prices, keys made of keys.
@MappedSuperclass abstract class TenantOwned {
  private Long id; private String tenantId; private Instant createdOn;
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) public Long getId() { return id; } public void setId(Long id) { this.id = id; }
  @org.hibernate.annotations.TenantId @Column(length = 36) public String getTenantId() { return tenantId; } public void setTenantId(String t) { tenantId = t; }
  @org.hibernate.annotations.CreationTimestamp public Instant getCreatedOn() { return createdOn; } public void setCreatedOn(Instant c) { createdOn = c; }
}
interface HasCode { String getCode(); }
@Converter(autoApply = true) class YearMonthConverter implements AttributeConverter<YearMonth, LocalDate> {
  public LocalDate convertToDatabaseColumn(YearMonth y) { return y == null ? null : y.atDay(1); }
  public YearMonth convertToEntityAttribute(LocalDate d) { return d == null ? null : YearMonth.from(d); } }
final class Iban { final String value; Iban(String value) { this.value = value; } }
@Converter(autoApply = true) class IbanConverter implements AttributeConverter<Iban, String> {
  public String convertToDatabaseColumn(Iban i) { return i == null ? null : i.value; }
  public Iban convertToEntityAttribute(String s) { return s == null ? null : new Iban(s); } }
class TagListConverter implements AttributeConverter<List<String>, String> {
  public String convertToDatabaseColumn(List<String> l) { return String.join(",", l); }
  public List<String> convertToEntityAttribute(String s) { return List.of(s.split(",")); } }
@Entity @Table(name = "CustomerAccount", schema = "billing") class CustomerAccount extends TenantOwned implements HasCode {
  private String code; private String companyName; private Iban iban; private boolean active; private boolean isVatExempt;
  private Address mainAddress; private Address invoiceAddress; private Set<Contact> contacts; private List<String> tags; private PaymentMethod defaultPaymentMethod;
  private BigDecimal creditLimit; private String VATNumber; private String eMail; private String x509Subject; private Character grade; private Map<String, Address> branches;
  @Override @Column(unique = true, nullable = false, length = 20) public String getCode() { return code; } public void setCode(String c) { code = c; }
  public String getCompanyName() { return companyName; } public void setCompanyName(String c) { companyName = c; }
  @Column(length = 34) public Iban getIban() { return iban; } public void setIban(Iban i) { iban = i; }
  public boolean isActive() { return active; } public void setActive(boolean a) { active = a; }
  public boolean isIsVatExempt() { return isVatExempt; } public void setIsVatExempt(boolean a) { isVatExempt = a; }
  @Embedded public Address getMainAddress() { return mainAddress; } public void setMainAddress(Address a) { mainAddress = a; }
  @AttributeOverrides({@AttributeOverride(name = "line1", column = @Column(name = "invoiceLine1")), @AttributeOverride(name = "line2", column = @Column(name = "invoiceLine2")),
      @AttributeOverride(name = "geo.latitude", column = @Column(name = "invoice_lat")), @AttributeOverride(name = "geo.longitude", column = @Column(name = "invoice_lon"))})
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "invoiceCountry"))
  public Address getInvoiceAddress() { return invoiceAddress; } public void setInvoiceAddress(Address a) { invoiceAddress = a; }
  @OneToMany(mappedBy = "customerAccount") public Set<Contact> getContacts() { return contacts; } public void setContacts(Set<Contact> c) { contacts = c; }
  @Convert(converter = TagListConverter.class) public List<String> getTags() { return tags; } public void setTags(List<String> t) { tags = t; }
  @ManyToOne(fetch = FetchType.LAZY) public PaymentMethod getDefaultPaymentMethod() { return defaultPaymentMethod; } public void setDefaultPaymentMethod(PaymentMethod p) { defaultPaymentMethod = p; }
  @Column(precision = 19, scale = 4) public BigDecimal getCreditLimit() { return creditLimit; } public void setCreditLimit(BigDecimal b) { creditLimit = b; }
  public String getVATNumber() { return VATNumber; } public void setVATNumber(String v) { VATNumber = v; }
  public String geteMail() { return eMail; } public void seteMail(String e) { eMail = e; }
  public String getX509Subject() { return x509Subject; } public void setX509Subject(String x) { x509Subject = x; }
  public Character getGrade() { return grade; } public void setGrade(Character g) { grade = g; }
  @ElementCollection public Map<String, Address> getBranches() { return branches; } public void setBranches(Map<String, Address> b) { branches = b; }
  @Transient public String getDisplayName() { return code + companyName; }
  public static String getStaticThing() { return ""; }
}
@Embeddable class Address {
  private String line1; private String line2; private Country country; private GeoPoint geo;
  public String getLine1() { return line1; } public void setLine1(String s) { line1 = s; }
  public String getLine2() { return line2; } public void setLine2(String s) { line2 = s; }
  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "countryCode") public Country getCountry() { return country; } public void setCountry(Country c) { country = c; }
  public GeoPoint getGeo() { return geo; } public void setGeo(GeoPoint g) { geo = g; }
}
@Embeddable @Access(AccessType.FIELD) record GeoPoint(Double latitude, Double longitude) { }
@Entity class Country { @Id @Column(length = 2) private String isoCode; private String isoCode3; @Column(unique = true) private Integer numericCode; @Enumerated(EnumType.STRING) private VatZone vatZone; }
enum VatZone { EU, EFTA, OTHER }
@Entity class Contact extends TenantOwned {
  private CustomerAccount customerAccount; private FullName fullName; private Set<ContactRole> contactRoles; private EnumMap<ContactRole, String> x; private Map<ContactRole, String> phoneByRole;
  @ManyToOne(optional = false) @JoinColumn(foreignKey = @ForeignKey(name = "fkContactAccount")) public CustomerAccount getCustomerAccount() { return customerAccount; } public void setCustomerAccount(CustomerAccount c) { customerAccount = c; }
  @Embedded public FullName getFullName() { return fullName; } public void setFullName(FullName f) { fullName = f; }
  @ElementCollection(targetClass = ContactRole.class) @CollectionTable(name = "contactRoles", joinColumns = @JoinColumn(name = "contactId")) @Enumerated(EnumType.STRING) @Column(name = "roleName", length = 30)
  public Set<ContactRole> getContactRoles() { return contactRoles; } public void setContactRoles(Set<ContactRole> c) { contactRoles = c; }
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) public Map<ContactRole, String> getPhoneByRole() { return phoneByRole; } public void setPhoneByRole(Map<ContactRole, String> p) { phoneByRole = p; }
}
enum ContactRole { OWNER, ACCOUNTANT, TECHNICIAN }
@Embeddable @Access(AccessType.FIELD) record FullName(@Column(length = 60) String givenName, @Column(length = 60, nullable = false) String familyName, String middleInitial) { }
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) @DiscriminatorColumn(name = "methodType") abstract class PaymentMethod {
  @Id @GeneratedValue private UUID id; @ManyToOne(optional = false) private CustomerAccount account; private YearMonth validUntil; @Version private Integer version; }
@Entity @DiscriminatorValue("CC") class CreditCard extends PaymentMethod { @Column(length = 4) private String lastFour; @Column(nullable = false) private String cardToken; private boolean threeDSecure; @Enumerated(EnumType.STRING) private CardBrand cardBrand; }
enum CardBrand { VISA, MASTER_CARD, AMEX }
@Entity @DiscriminatorValue("DD") class DirectDebit extends PaymentMethod { private Iban debitIban; private LocalDate mandateSignedOn; @ManyToOne(optional = false) private BankInstitute bankInstitute; }
@Entity @DiscriminatorValue("WL") class WalletPayment extends PaymentMethod { private String walletProvider; }
@Entity class BankInstitute { @Id private String bicCode; private String bankName; }
@Entity class Plan extends TenantOwned {
  private String planName; private List<PlanPrice> prices; private Set<Feature> features; private Map<Feature, Integer> quotaByFeature; private Map<String, String> labels; private JsonBits metaData; private String[] regions; private List<UUID> legacyIds;
  @Column(name = "name", nullable = false) public String getPlanName() { return planName; } public void setPlanName(String p) { planName = p; }
  @OneToMany(mappedBy = "id.plan") public List<PlanPrice> getPrices() { return prices; } public void setPrices(List<PlanPrice> p) { prices = p; }
  @ManyToMany public Set<Feature> getFeatures() { return features; } public void setFeatures(Set<Feature> f) { features = f; }
  @ElementCollection @MapKeyJoinColumn(name = "featureId") @Column(name = "quota") public Map<Feature, Integer> getQuotaByFeature() { return quotaByFeature; } public void setQuotaByFeature(Map<Feature, Integer> q) { quotaByFeature = q; }
  @JdbcTypeCode(SqlTypes.JSON) public Map<String, String> getLabels() { return labels; } public void setLabels(Map<String, String> l) { labels = l; }
  @JdbcTypeCode(SqlTypes.JSON) public JsonBits getMetaData() { return metaData; } public void setMetaData(JsonBits j) { metaData = j; }
  public String[] getRegions() { return regions; } public void setRegions(String[] r) { regions = r; }
  public List<UUID> getLegacyIds() { return legacyIds; } public void setLegacyIds(List<UUID> l) { legacyIds = l; }
}
@Embeddable class JsonBits { private String colour; private Integer weight; public String getColour() { return colour; } public void setColour(String c) { colour = c; } public Integer getWeight() { return weight; } public void setWeight(Integer w) { weight = w; } }
@Entity class Feature { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Integer id; @Column(unique = true) private String featureKey; @Column(columnDefinition = "citext") @Transient private String t; @ManyToMany(mappedBy = "features") private Set<Plan> plans; }
@Embeddable class PlanPriceId implements java.io.Serializable { @ManyToOne @JoinColumn(name = "planId") Plan plan; LocalDate validFrom; @Column(length = 3) String currencyCode; }
@Entity @Table(name = "planPrices", check = @CheckConstraint(name = "priceNotNegative", constraint = "amount >= 0"))
class PlanPrice { @EmbeddedId private PlanPriceId id; @Column(precision = 12, scale = 4, nullable = false) private BigDecimal amount; @Enumerated(EnumType.STRING) private BillingInterval billingInterval; }
enum BillingInterval { DAY, MONTH, YEAR }
@Entity class Subscription extends TenantOwned {
  private CustomerAccount account; private PlanPrice planPrice; private SubscriptionPeriod currentPeriod; private SubscriptionPeriod trialPeriod; private SubscriptionState state; private List<SubscriptionEvent> events; private Set<AddOnBooking> addOnBookings; private UUID externalReference;
  @ManyToOne(optional = false, fetch = FetchType.LAZY) public CustomerAccount getAccount() { return account; } public void setAccount(CustomerAccount a) { account = a; }
  @ManyToOne(fetch = FetchType.LAZY) public PlanPrice getPlanPrice() { return planPrice; } public void setPlanPrice(PlanPrice p) { planPrice = p; }
  public SubscriptionPeriod getCurrentPeriod() { return currentPeriod; } public void setCurrentPeriod(SubscriptionPeriod s) { currentPeriod = s; }
  @AttributeOverride(name = "startsAt", column = @Column(name = "trialStartsAt")) @AttributeOverride(name = "endsAt", column = @Column(name = "trialEndsAt"))
  public SubscriptionPeriod getTrialPeriod() { return trialPeriod; } public void setTrialPeriod(SubscriptionPeriod s) { trialPeriod = s; }
  @Enumerated(EnumType.ORDINAL) public SubscriptionState getState() { return state; } public void setState(SubscriptionState s) { state = s; }
  @OneToMany(cascade = CascadeType.ALL) @OrderColumn public List<SubscriptionEvent> getEvents() { return events; } public void setEvents(List<SubscriptionEvent> e) { events = e; }
  @OneToMany(mappedBy = "subscription") public Set<AddOnBooking> getAddOnBookings() { return addOnBookings; } public void setAddOnBookings(Set<AddOnBooking> a) { addOnBookings = a; }
  @Column(columnDefinition = "uuid default gen_random_uuid()") public UUID getExternalReference() { return externalReference; } public void setExternalReference(UUID u) { externalReference = u; }
}
@Embeddable class SubscriptionPeriod { private OffsetDateTime startsAt; private OffsetDateTime endsAt;
  @Column(nullable = false) public OffsetDateTime getStartsAt() { return startsAt; } public void setStartsAt(OffsetDateTime o) { startsAt = o; } public OffsetDateTime getEndsAt() { return endsAt; } public void setEndsAt(OffsetDateTime o) { endsAt = o; } }
enum SubscriptionState { TRIALING, ACTIVE, PAST_DUE, CANCELED; boolean open() { return this != CANCELED; } }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class SubscriptionEvent { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) private Long id; @Column(nullable = false) private Instant occurredAt; private String actorName; }
@Entity class PlanChanged extends SubscriptionEvent { @ManyToOne private Plan oldPlan; @ManyToOne private Plan newPlan; }
@Entity class PaymentFailed extends SubscriptionEvent { private String failureCode; private int retryCount; @ManyToOne private Invoice invoice; }
class AddOnBookingPk implements java.io.Serializable { Long subscription; String addOnCode; }
@Entity @IdClass(AddOnBookingPk.class) class AddOnBooking { @Id @ManyToOne private Subscription subscription; @Id @Column(length = 30) private String addOnCode; private int quantity = 1; }
@Entity @Table(name = "invoices", uniqueConstraints = @UniqueConstraint(name = "uqInvoiceNumber", columnNames = {"tenantId", "invoiceNumber"}), indexes = @Index(columnList = "dueDate desc, state"))
@org.hibernate.annotations.SQLRestriction("state <> 'VOID'") @org.hibernate.annotations.DynamicUpdate
class Invoice extends TenantOwned {
  private String invoiceNumber; private CustomerAccount account; private List<InvoiceLine> lines; private InvoiceState state; private LocalDate dueDate; private BigDecimal total; private Invoice correctionOf; private char taxMode; private Instant sentAt; private InvoiceTotals totals; private List<Attachment> attachments;
  @Column(nullable = false) public String getInvoiceNumber() { return invoiceNumber; } public void setInvoiceNumber(String i) { invoiceNumber = i; }
  @ManyToOne(optional = false) public CustomerAccount getAccount() { return account; } public void setAccount(CustomerAccount a) { account = a; }
  @ElementCollection @CollectionTable(name = "invoice_lines") @OrderColumn(name = "lineNo") public List<InvoiceLine> getLines() { return lines; } public void setLines(List<InvoiceLine> l) { lines = l; }
  @Enumerated(EnumType.STRING) @org.hibernate.annotations.ColumnDefault("'DRAFT'") @Column(nullable = false) public InvoiceState getState() { return state; } public void setState(InvoiceState s) { state = s; }
  public LocalDate getDueDate() { return dueDate; } public void setDueDate(LocalDate d) { dueDate = d; }
  @org.hibernate.annotations.Generated @org.hibernate.annotations.ColumnDefault("0.00") public BigDecimal getTotal() { return total; } public void setTotal(BigDecimal b) { total = b; }
  @OneToOne @JoinColumn(name = "correctionOf") public Invoice getCorrectionOf() { return correctionOf; } public void setCorrectionOf(Invoice i) { correctionOf = i; }
  public char getTaxMode() { return taxMode; } public void setTaxMode(char c) { taxMode = c; }
  @Column(secondPrecision = 3) public Instant getSentAt() { return sentAt; } public void setSentAt(Instant i) { sentAt = i; }
  @Embedded public InvoiceTotals getTotals() { return totals; } public void setTotals(InvoiceTotals t) { totals = t; }
  @OneToMany @JoinColumn(name = "invoiceId") public List<Attachment> getAttachments() { return attachments; } public void setAttachments(List<Attachment> a) { attachments = a; }
}
enum InvoiceState { DRAFT, SENT, PAID, VOID }
@Embeddable @Access(AccessType.FIELD) record InvoiceTotals(@Column(name = "net_total") BigDecimal net, @Column(name = "vatTotal") BigDecimal vat, BigDecimal gross) { }
@Embeddable class InvoiceLine { private String lineText; private BigDecimal unitPrice; private int quantity; private Plan plan; private SubscriptionPeriod period;
  @Column(nullable = false) public String getLineText() { return lineText; } public void setLineText(String l) { lineText = l; }
  @Column(precision = 12, scale = 4) public BigDecimal getUnitPrice() { return unitPrice; } public void setUnitPrice(BigDecimal b) { unitPrice = b; }
  public int getQuantity() { return quantity; } public void setQuantity(int q) { quantity = q; }
  @ManyToOne public Plan getPlan() { return plan; } public void setPlan(Plan p) { plan = p; }
  public SubscriptionPeriod getPeriod() { return period; } public void setPeriod(SubscriptionPeriod p) { period = p; } }
@Entity @SecondaryTable(name = "attachmentContent", pkJoinColumns = @PrimaryKeyJoinColumn(name = "attachmentId")) class Attachment { @Id @GeneratedValue private Long id; private String fileName; private String mimeType; @Column(table = "attachmentContent", nullable = false) private byte[] content; @Column(table = "attachmentContent") private long contentLength; @Lob @Column(table = "attachmentContent") private String extractedText; }
@Entity class DunningRun extends TenantOwned { private Map<Invoice, DunningLevel> levels; private SortedSet<LocalDate> runDates; private List<Invoice> skippedInvoices;
  @ElementCollection @MapKeyJoinColumn @Enumerated(EnumType.STRING) public Map<Invoice, DunningLevel> getLevels() { return levels; } public void setLevels(Map<Invoice, DunningLevel> l) { levels = l; }
  @ElementCollection @org.hibernate.annotations.SortNatural public SortedSet<LocalDate> getRunDates() { return runDates; } public void setRunDates(SortedSet<LocalDate> r) { runDates = r; }
  @ManyToMany public List<Invoice> getSkippedInvoices() { return skippedInvoices; } public void setSkippedInvoices(List<Invoice> s) { skippedInvoices = s; } }
enum DunningLevel { REMINDER, FIRST, LAST }
