// What refers to a delimited table is delimited too, and keeps the case of the name that the key has in the model.
@Entity @Table(name = "`order`") class Order {
  @Id @GeneratedValue Long orderId;
  @ManyToOne(optional = false) AppUser placedBy;
  @ElementCollection Set<String> couponCodes;
  @ElementCollection @CollectionTable(name = "orderNotes") List<String> noteTexts;
  @ElementCollection Map<String, String> extraData;
  @OneToMany(mappedBy = "theOrder") List<OrderLine> orderLines;
  @OneToMany List<OrderLine> spareLines;
  @ManyToMany Set<AppUser> watchingUsers;
}
@Entity @Table(name = "\"user\"") @Inheritance(strategy = InheritanceType.JOINED) class AppUser {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long userId;
  @ManyToMany(mappedBy = "watchingUsers") Set<Order> watchedOrders;
  @OneToOne AppUser bestFriend;
}
@Entity class AdminUser extends AppUser { int adminLevel; }
@Entity @SecondaryTable(name = "customerExtra") class Customer extends AppUser { @Column(table = "customerExtra") int discountClass; }
@Entity class OrderLine { @Id Long lineId; @ManyToOne Order theOrder; @MapsId @OneToOne Order other; }

@Entity @Table(name = "`Main`") class Main {
  @EmbeddedId Key mainKey;
  @ElementCollection Set<String> theTexts;
  @ManyToOne Other otherOne;
  @OneToMany @OrderColumn List<Other> othersThere;
}
@Embeddable record Key(int partOne, @Column(name = "secondPart") int partTwo) implements java.io.Serializable { }
@Entity class Other {
  @Id @Column(name = "`theId`") long theId;
  @ManyToOne Main mainOne;
  @Column(name = "someText") String text;
  @ManyToOne @JoinColumn(referencedColumnName = "someText") Other byText;
  @ElementCollection Map<String, Main> mainsByText;
}
@Entity @Table(name = "`Bridge`") class Bridge { @Id @ManyToOne Bank bankOne; @ManyToMany Set<Bridge> nextBridges; @OneToOne(mappedBy = "bridge") Toll toll; }
@Entity class Bank { @Id int theId; }
@Entity class Toll { @Id int tollId; @OneToOne Bridge bridge; }
