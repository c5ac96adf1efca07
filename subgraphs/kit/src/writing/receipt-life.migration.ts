import { Migration } from '@mikro-orm/migrations';

/** Receipts are found by their age, to be thrown away. */
export class ReceiptLifeMigration extends Migration {
  override name = 'kit-receipt-life';

  override up(): void {
    this.addSql('create index write_receipt_at on write_receipt (at)');
  }
}
