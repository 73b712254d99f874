// Of a formula beside @Column, or on a relationship, Hibernate takes no notice; of two kinds it is many to one.
@Entity class Offer {
  @Id long id;
  @org.hibernate.annotations.Formula("1 + 1") int plain;
  @org.hibernate.annotations.Formula("1 + 1") @Column(name = "cost") int price;
  @org.hibernate.annotations.Formula("1 + 1") @ManyToOne Offer before;
  @ManyToOne @OneToOne Offer after;
}
