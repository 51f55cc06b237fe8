namespace AdobeSdk.Jobs.Ledger;

/// <summary>Who goes on with a job, and until when nobody else may.</summary>
/// <param name="Id">The record's id.</param>
/// <param name="Owner">A word of the process.</param>
/// <param name="Until">When the lease ends unless it is renewed.</param>
internal sealed record JobLease(string Id, string Owner, DateTimeOffset Until);
