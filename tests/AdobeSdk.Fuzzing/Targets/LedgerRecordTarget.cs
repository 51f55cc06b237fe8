using System.Text;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Redis.Jobs;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>A record of the ledger as a store and as Redis hold it: one that comes back as it is written, or <see cref="FormatException"/>, or left out.</summary>
internal sealed class LedgerRecordTarget() : FuzzTarget("ledger-record")
{
    public override string? Read(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        AdobeJobRecord? shared = StoredRecord.Read(text, DateTimeOffset.UtcNow, out bool isDamaged);
        AdobeJobRecord record;
        try
        {
            record = AdobeJobRecord.Parse(text);
        }
        catch (FormatException e)
        {
            return isDamaged && shared is null ? e.Message : throw new FindingException("Redis takes what is no record.");
        }

        return AdobeJobRecord.Parse(record.ToJson()) == record && (shared is null || shared == record) ? null : throw new FindingException($"{record} comes back otherwise");
    }
}
