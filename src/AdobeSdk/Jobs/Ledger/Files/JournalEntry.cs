namespace AdobeSdk.Jobs.Ledger.Files;

/// <summary>One line of the journal: one of its members is set.</summary>
internal sealed record JournalEntry
{
    /// <summary>The first line of a journal: a word that changes whenever the journal is written anew.</summary>
    public string? Journal { get; init; }

    /// <summary>A record as it is from now on.</summary>
    public AdobeJobRecord? Record { get; init; }

    /// <summary>The id of a record that is no more.</summary>
    public string? Removed { get; init; }

    /// <summary>A lease, or its end.</summary>
    public JobLease? Lease { get; init; }
}
