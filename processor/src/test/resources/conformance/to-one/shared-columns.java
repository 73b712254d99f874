// One foreign key for each list of columns: that of the first attribute by name, named by the last.
@Entity class Product { @Id long product; }
@Entity class Service { @Id long service; }
@Entity class Line {
  @Id long id;
  @ManyToOne @JoinColumn(name = "subject", foreignKey = @ForeignKey(name = "line_service_fk")) Service service;
  @ManyToOne @JoinColumn(name = "subject", insertable = false, updatable = false,
      foreignKey = @ForeignKey(name = "line_product_fk"))
  Product product;
}
@Entity class Quote {
  @Id long id;
  @ManyToOne @JoinColumn(name = "subject", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Product product;
  @ManyToOne @JoinColumn(name = "subject", insertable = false, updatable = false) Service service;
}
@Entity class Basket {
  @Id long id;
  @OneToMany @JoinColumn(name = "owner") Set<Product> products;
  @ElementCollection @CollectionTable(name = "note", joinColumns = @JoinColumn(name = "owner")) List<String> notes;
}
@Entity class Parcel {
  @Id long id;
  @OneToMany @JoinColumn(name = "owner") Set<Product> products;
  @ElementCollection @CollectionTable(name = "note", joinColumns = @JoinColumn(name = "owner")) List<Integer> numbers;
}
@Entity class Price {
  @Id long id;
  @ManyToOne @JoinColumn(name = "product", referencedColumnName = "product", nullable = false) Product what;
  @Column(name = "currency") String currency;
}
@Entity class Offer {
  @Id long id;
  @ManyToOne @JoinColumn(name = "product", nullable = false) Product zProduct;
}
