import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;

@Entity class Parcel {
  @Id long id;
  @Comment(on = "street", value = "with the number of the house")
  @Comment(on = "TOWN_id", value = "where the post office is")
  Address address;
  @Comments({@Comment("who sent it"), @Comment(on = "sender_id", value = "who pays")}) @ManyToOne Parcel sender;
  @Comments(@Comment(on = "label", value = "as printed")) String label;
  @ElementCollection @Comment("what happened") @Comment(on = "events", value = "one line") Set<String> events;
  @ElementCollection @Comment(on = "zip", value = "five digits") @Comment("rejected") List<Address> others;
}
@Embeddable class Address { String street; @Comment("code") String zip; @ManyToOne Parcel town; }
