// An identity server: realms, clients, tokens, credentials as a hierarchy, attributes of everything.
@MappedSuperclass @Access(AccessType.PROPERTY) abstract class Owned {
  private String id;
  private Realm realm;
  @Id @Column(length = 36) public String getId() { return id; }
  public void setId(String id) { this.id = id; }
  @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "REALM_ID")
  public Realm getRealm() { return realm; }
  public void setRealm(Realm realm) { this.realm = realm; }
}
@Entity @Table(name = "REALM") class Realm {
  @Id @Column(name = "ID", length = 36) @Access(AccessType.FIELD) protected String id;
  @Column(name = "NAME", unique = true) protected String name;
  @Column(name = "ENABLED") protected boolean enabled;
  @ElementCollection @MapKeyColumn(name = "NAME") @Column(name = "VALUE")
  @CollectionTable(name = "REALM_ATTRIBUTE", joinColumns = @JoinColumn(name = "REALM_ID"))
  protected Map<String, String> attributes = new HashMap<>();
  @OneToMany(cascade = CascadeType.REMOVE, orphanRemoval = true, mappedBy = "realm") protected List<Client> clients;
  @ElementCollection @Column(name = "VALUE") @CollectionTable(name = "REALM_EVENTS", joinColumns = @JoinColumn(name = "REALM_ID"))
  protected Set<String> events;
  @Column(name = "TOKEN_LIFESPAN") protected Duration tokenLifespan;
}
@Entity @Table(name = "CLIENT", uniqueConstraints = @UniqueConstraint(columnNames = {"REALM_ID", "CLIENT_ID"}))
class Client extends Owned {
  private String clientId;
  private String secret;
  private Set<String> redirects = new HashSet<>();
  private Set<ClientScope> scopes = new HashSet<>();
  private GrantKind grants;
  @Column(name = "CLIENT_ID", nullable = false) public String getClientId() { return clientId; }
  public void setClientId(String clientId) { this.clientId = clientId; }
  @Basic(fetch = FetchType.LAZY) public String getSecret() { return secret; }
  public void setSecret(String secret) { this.secret = secret; }
  @ElementCollection @Column(name = "VALUE") @CollectionTable(name = "REDIRECT_URIS", joinColumns = @JoinColumn(name = "CLIENT_ID"))
  public Set<String> getRedirects() { return redirects; }
  public void setRedirects(Set<String> redirects) { this.redirects = redirects; }
  @ManyToMany @JoinTable(name = "CLIENT_SCOPE_CLIENT", joinColumns = @JoinColumn(name = "CLIENT"),
      inverseJoinColumns = @JoinColumn(name = "SCOPE"))
  public Set<ClientScope> getScopes() { return scopes; }
  public void setScopes(Set<ClientScope> scopes) { this.scopes = scopes; }
  @Enumerated(EnumType.STRING) @Column(length = 20) public GrantKind getGrants() { return grants; }
  public void setGrants(GrantKind grants) { this.grants = grants; }
  @Transient public boolean isConfidential() { return secret != null; }
}
enum GrantKind { CODE, IMPLICIT, DEVICE }
@Entity class ClientScope extends Owned {
  private String title;
  public String getTitle() { return title; }
  public void setTitle(String title) { this.title = title; }
}
@Entity @Table(name = "ROLE") class Role extends Owned {
  private String title;
  private Client client;
  private Set<Role> composites;
  public String getTitle() { return title; }
  public void setTitle(String title) { this.title = title; }
  @ManyToOne @JoinColumn(name = "CLIENT") public Client getClient() { return client; }
  public void setClient(Client client) { this.client = client; }
  @ManyToMany @JoinTable(name = "COMPOSITE_ROLE", joinColumns = @JoinColumn(name = "COMPOSITE"),
      inverseJoinColumns = @JoinColumn(name = "CHILD_ROLE"))
  public Set<Role> getComposites() { return composites; }
  public void setComposites(Set<Role> composites) { this.composites = composites; }
}
@Entity @Table(name = "ACCOUNT", indexes = @Index(columnList = "EMAIL"), uniqueConstraints = {
    @UniqueConstraint(columnNames = {"REALM_ID", "USERNAME"}), @UniqueConstraint(columnNames = {"REALM_ID", "EMAIL_CONSTRAINT"})})
class Account extends Owned {
  private String username;
  private String email;
  private String emailConstraint;
  private Collection<AccountAttribute> attributes;
  private Collection<Credential> credentials;
  private boolean enabled;
  @Column(name = "USERNAME") public String getUsername() { return username; }
  public void setUsername(String username) { this.username = username; }
  @Column(name = "EMAIL") public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  @Column(name = "EMAIL_CONSTRAINT") public String getEmailConstraint() { return emailConstraint; }
  public void setEmailConstraint(String emailConstraint) { this.emailConstraint = emailConstraint; }
  @OneToMany(mappedBy = "account", cascade = CascadeType.ALL) public Collection<AccountAttribute> getAttributes() { return attributes; }
  public void setAttributes(Collection<AccountAttribute> attributes) { this.attributes = attributes; }
  @OneToMany(mappedBy = "account") @OrderBy("priority") public Collection<Credential> getCredentials() { return credentials; }
  public void setCredentials(Collection<Credential> credentials) { this.credentials = credentials; }
  public boolean isEnabled() { return enabled; }
  public void setEnabled(boolean enabled) { this.enabled = enabled; }
}
@Entity @Table(name = "ACCOUNT_ATTRIBUTE") class AccountAttribute {
  @Id @Column(name = "ID", length = 36) @Access(AccessType.PROPERTY) String id;
  String getId() { return id; }
  void setId(String id) { this.id = id; }
  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "ACCOUNT_ID") Account account;
  @Column(name = "NAME") String name;
  @Column(name = "VALUE") String value;
  @Column(name = "LONG_VALUE") @Lob String longValue;
}
@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "KIND", discriminatorType = DiscriminatorType.INTEGER)
abstract class Credential {
  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "credentials")
  @TableGenerator(name = "credentials", table = "ID_TABLE", pkColumnName = "NAME", valueColumnName = "NEXT") long id;
  @ManyToOne Account account;
  int priority;
  long created;
}
@Entity @DiscriminatorValue("1") class Password extends Credential {
  @Column(nullable = false, length = 512) byte[] hash;
  byte[] salt;
  int iterations;
}
@Entity @DiscriminatorValue("2") class OneTimeCode extends Credential { @Column(length = 64) String secret; char digits; }
@Entity @DiscriminatorValue("3") @PrimaryKeyJoinColumn(name = "CREDENTIAL_ID") class Passkey extends Credential {
  @Column(unique = true) byte[] handle;
  @Column(columnDefinition = "bytea not null") byte[] publicKey;
  long counter;
  @ElementCollection @Enumerated(EnumType.STRING) Set<Transport> transports;
}
enum Transport { USB, NFC, BLE, INTERNAL }
class RoleMappingKey implements java.io.Serializable {
  private Account account;
  private String roleId;
  @Override public boolean equals(Object other) { return this == other; }
  @Override public int hashCode() { return 1; }
}
@Entity @IdClass(MappingKey.class) @Table(name = "ROLE_MAPPING") class RoleMapping {
  @Id @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "ACCOUNT_ID") Account account;
  @Id @Column(name = "ROLE_ID", length = 36) String roleId;
}
class MappingKey implements java.io.Serializable {
  String account;
  String roleId;
  @Override public boolean equals(Object other) { return this == other; }
  @Override public int hashCode() { return 1; }
}
@Entity @Table(name = "GROUPS") class Group {
  @Id @Column(length = 36) String id;
  @ManyToOne Group parent;
  @ElementCollection @CollectionTable(name = "GROUP_ROLES") @Column(name = "ROLE_ID", length = 36) Set<String> roles;
  @ManyToMany @JoinTable(name = "MEMBERSHIP", foreignKey = @ForeignKey(name = "FK_MEMBERSHIP_GROUP")) Set<Account> members;
}
@Entity class UserSession {
  @Id UUID id;
  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Account account;
  @Column(nullable = false) Instant started;
  @Column(secondPrecision = 3) Instant lastSeen;
  @Column(length = 45) String address;
  @OneToMany(mappedBy = "session") @MapKey(name = "clientId") Map<String, ClientSession> clients;
  @JdbcTypeCode(SqlTypes.JSON) Map<String, String> notes;
}
@Entity class ClientSession {
  @Id @GeneratedValue long id;
  @ManyToOne UserSession session;
  String clientId;
  @Column(columnDefinition = "text") String token;
}
@Entity @Table(name = "EVENT", indexes = @Index(name = "IDX_EVENT_TIME", columnList = "REALM, AT desc")) class Event {
  @Id @GeneratedValue @Column(name = "ID") UUID id;
  @Column(name = "REALM", length = 36, nullable = false) String realm;
  @Column(name = "AT", nullable = false) OffsetDateTime at;
  @Enumerated(EnumType.ORDINAL) EventKind kind;
  @ElementCollection @MapKeyColumn(name = "NAME", length = 40) @Column(name = "VALUE", length = 2000) Map<String, String> details;
}
enum EventKind { LOGIN, LOGOUT, REGISTER, ERROR }
