// A shop as shops are written: money as an embeddable, orders with lines, payments as a hierarchy.
@MappedSuperclass abstract class Base {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @Version int version;
  @Column(nullable = false, updatable = false) Instant createdAt;
  Instant updatedAt;
}
@Embeddable class Money {
  @Column(precision = 12, scale = 2, nullable = false) BigDecimal amount;
  @Column(length = 3, nullable = false) String currency;
}
@Embeddable class PostalAddress {
  @Column(nullable = false) String street;
  @Column(length = 10) String postalCode;
  String city;
  @ManyToOne(optional = false, fetch = FetchType.LAZY) Country country;
}
@Entity class Country { @Id @Column(length = 2) String code; @Column(unique = true) String countryName; }
@Entity @Table(name = "customers", indexes = @Index(columnList = "lastName, firstName"))
class Customer extends Base {
  String firstName;
  String lastName;
  @Column(nullable = false, unique = true) String email;
  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "street", column = @Column(name = "billing_street")),
    @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code")),
    @AttributeOverride(name = "city", column = @Column(name = "billing_city"))})
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "billing_country"))
  PostalAddress billing;
  @ElementCollection @CollectionTable(name = "customer_phones")
  @MapKeyColumn(name = "kind", length = 20) @Column(name = "phone", nullable = false)
  Map<String, String> phones;
  @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true) List<Delivery> deliveries;
  @OneToOne(mappedBy = "customer") Cart cart;
  @OneToMany(mappedBy = "customer") List<Purchase> purchases;
  @ManyToMany @JoinTable(name = "wishes") Set<Product> wishes;
}
@Entity class Delivery extends Base {
  @ManyToOne(optional = false) Customer customer;
  @Embedded PostalAddress address;
  boolean preferred;
}
@Entity class Category extends Base {
  @Column(nullable = false) String title;
  @ManyToOne(fetch = FetchType.LAZY) Category parent;
  @OneToMany(mappedBy = "parent") @OrderBy("title") List<Category> children;
  @Column(unique = true) String slug;
}
@Entity class Brand extends Base { @Column(nullable = false, length = 80) String title; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "product_sku", columnNames = "sku"))
class Product extends Base {
  @Column(length = 40, nullable = false) String sku;
  String title;
  @Lob String description;
  @Embedded @AttributeOverride(name = "amount", column = @Column(name = "price", precision = 12, scale = 2))
  Money price;
  @ManyToOne Brand brand;
  @ManyToMany @JoinTable(name = "product_categories", joinColumns = @JoinColumn(name = "product_id"),
      inverseJoinColumns = @JoinColumn(name = "category_id"))
  Set<Category> categories;
  @OneToMany(mappedBy = "product", cascade = CascadeType.ALL) @OrderColumn(name = "position") List<Picture> pictures;
  @OneToMany(mappedBy = "product") Set<Variant> variants;
  @ElementCollection @Column(name = "tag", length = 50) Set<String> tags;
  @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) Availability availability;
  double weight;
  @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> attributes;
}
enum Availability { IN_STOCK, ON_ORDER, GONE }
@Entity class Picture extends Base {
  @ManyToOne(optional = false) Product product;
  @Column(length = 2048, nullable = false) String url;
  @Basic(fetch = FetchType.LAZY) byte[] thumbnail;
}
@Entity class Variant extends Base {
  @ManyToOne(optional = false) Product product;
  String size;
  String color;
  @OneToOne(mappedBy = "variant", cascade = CascadeType.ALL) Stock stock;
}
@Entity class Stock {
  @Id Long id;
  @MapsId @OneToOne Variant variant;
  int available;
  int reserved;
  @ManyToOne Warehouse warehouse;
}
@Entity class Warehouse extends Base { String title; @Embedded PostalAddress address; }
@Entity class Cart extends Base {
  @OneToOne(optional = false) Customer customer;
  @ElementCollection @CollectionTable(name = "cart_items") List<CartItem> items;
}
@Embeddable class CartItem { @ManyToOne(optional = false) Variant variant; int quantity; }
@Entity @Table(name = "orders", indexes = {@Index(name = "orders_by_state", columnList = "state, placedAt desc")})
class Purchase extends Base {
  @Column(length = 20, unique = true) String number;
  @ManyToOne(optional = false) Customer customer;
  @Enumerated OrderState state;
  LocalDateTime placedAt;
  @Embedded PostalAddress shipping;
  @OneToMany(mappedBy = "id.purchase", cascade = CascadeType.ALL) Set<Line> lines;
  @OneToMany(mappedBy = "purchase") List<Payment> payments;
  @ManyToMany Set<Voucher> vouchers;
}
enum OrderState { NEW, PAID, SENT, CANCELLED }
@Embeddable class LineId implements java.io.Serializable {
  @ManyToOne Purchase purchase;
  int lineNumber;
  @Override public boolean equals(Object other) { return this == other; }
  @Override public int hashCode() { return lineNumber; }
}
@Entity class Line {
  @EmbeddedId LineId id;
  @ManyToOne(optional = false) Variant variant;
  int quantity;
  @Embedded Money unitPrice;
}
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) @DiscriminatorColumn(name = "method", length = 10)
abstract class Payment extends Base {
  @ManyToOne(optional = false) Purchase purchase;
  @Embedded Money paid;
  @Temporal(TemporalType.TIMESTAMP) Date paidAt;
}
@Entity @DiscriminatorValue("card") class CardPayment extends Payment {
  @Column(length = 4) String lastDigits;
  YearMonth expires;
}
@Entity @DiscriminatorValue("transfer") class TransferPayment extends Payment { String iban; }
@Entity class Voucher extends Base {
  @Column(nullable = false, unique = true) String code;
  @Column(precision = 5, scale = 2) BigDecimal percent;
  LocalDate validFrom;
  LocalDate validUntil;
}
@Entity class Review extends Base {
  @ManyToOne(optional = false) Product product;
  @ManyToOne(optional = false) Customer author;
  @Column(columnDefinition = "smallint not null check (stars between 1 and 5)") short stars;
  @Column(length = 4000) String words;
}
@Converter(autoApply = true) class YearMonths implements AttributeConverter<YearMonth, String> {
  @Override public String convertToDatabaseColumn(YearMonth month) { return month == null ? null : month.toString(); }
  @Override public YearMonth convertToEntityAttribute(String text) { return text == null ? null : YearMonth.parse(text); }
}
