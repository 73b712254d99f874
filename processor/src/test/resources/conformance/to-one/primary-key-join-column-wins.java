@Entity class Account { @Id int id; String login; }
@Entity class Settings {
  @Id int id;
  @OneToOne @PrimaryKeyJoinColumn @JoinColumn(name = "owner_id") Account owner;
}
