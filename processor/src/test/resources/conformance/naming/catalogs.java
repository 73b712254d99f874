// PostgreSQL has no other catalog in a statement: it is stated and without effect.
@Entity
@Table(catalog = "sales", name = "orders")
@SecondaryTable(name = "order_notes", catalog = "archive")
@SequenceGenerator(name = "numbers", sequenceName = "order_numbers", catalog = "sales")
class PurchaseOrder {
  @Id @GeneratedValue(generator = "numbers") long id;
  @Column(table = "order_notes") String note;
  @ManyToMany @JoinTable(name = "order_parcels", catalog = "sales") java.util.Set<Parcel> parcels;
  @ElementCollection @CollectionTable(name = "order_tags", catalog = "sales") java.util.Set<String> tags;
}

@Entity
@Table(catalog = "depot")
class Parcel {
  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t") long id;
  @ManyToOne PurchaseOrder origin;
  @TableGenerator(name = "t", table = "counters", catalog = "depot") String x;
}
