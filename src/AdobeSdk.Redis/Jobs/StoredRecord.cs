namespace AdobeSdk.Redis.Jobs;

/// <summary>Reads what stands under the key of a record, where anybody may have written.</summary>
internal static class StoredRecord
{
    /// <summary>How long a finished record is remembered.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromHours(24);

    /// <summary>Reads a record.</summary>
    /// <param name="json">What stands there.</param>
    /// <param name="now">The time of day.</param>
    /// <param name="isDamaged">Whether it is none: one such value must not hide the other jobs of the fleet.</param>
    /// <returns><see langword="null"/> for a record that is finished and forgotten, and for what is none.</returns>
    public static AdobeJobRecord? Read(string json, DateTimeOffset now, out bool isDamaged)
    {
        isDamaged = false;
        try
        {
            AdobeJobRecord record = AdobeJobRecord.Parse(json);
            return record.FinishedAt <= now - Retention ? null : record;
        }
        catch (FormatException)
        {
            isDamaged = true;
            return null;
        }
    }
}
