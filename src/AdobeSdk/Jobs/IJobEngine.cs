namespace AdobeSdk.Jobs;

/// <summary>What stands behind a job: Adobe, or a mock.</summary>
internal interface IJobEngine<TResult>
{
    /// <summary>The clock.</summary>
    TimeProvider Time { get; }

    /// <summary>How long the job may be waited for.</summary>
    TimeSpan Timeout { get; }

    /// <summary>Looks now. Faults are thrown.</summary>
    Task<JobLook<TResult>> LookAsync(CancellationToken cancellationToken);

    /// <summary>The next look after <paramref name="seen"/>, in due time. Faults that may pass are waited out.</summary>
    Task<JobLook<TResult>> NextAsync(JobLook<TResult>? seen, CancellationToken cancellationToken);

    /// <summary>Asks for the job to be cancelled.</summary>
    Task CancelAsync(CancellationToken cancellationToken);

    /// <summary>Asks for the job to be cancelled for one who gives up waiting. Nothing is thrown.</summary>
    /// <returns>Whether Adobe cancels it.</returns>
    Task<bool> TryCancelAsync();

    /// <summary>The caller has seen how the job ended: the ledger need not keep it any more. Nothing is thrown.</summary>
    Task EndedAsync();

    /// <summary>The caller says that the ledger need not keep the job any more.</summary>
    Task AcknowledgeAsync(CancellationToken cancellationToken);
}
