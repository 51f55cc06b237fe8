namespace AdobeSdk;

/// <summary>
/// What this and other processes have submitted, and what became of it. Inject it where an application starts, to go on with
/// what was left behind.
/// </summary>
public interface IAdobeJobLedger
{
    /// <summary>
    /// Takes over every unfinished job that no living process is at work on. A job whose process died between the POST and
    /// its answer is reported as ambiguous. What this process has taken is not listed again by it, nor by others.
    /// </summary>
    /// <param name="cancellationToken">Gives up; nothing stays taken.</param>
    /// <exception cref="Exception">The store's own, if it cannot be read.</exception>
    Task<AdobeJobRecovery> RecoverAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// The jobs of a correlation, whoever submitted them, finished ones for 24 hours, the oldest first. It asks before
    /// submitting again: has this been submitted already?
    /// </summary>
    /// <param name="correlation">The word that was given to <c>AdobeJob.Correlate</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Exception">The store's own, if it cannot be read.</exception>
    Task<IReadOnlyList<AdobeJobRecord>> FindAsync(string correlation, CancellationToken cancellationToken = default);

    /// <summary>
    /// Closes a record: its result is safe, or somebody has settled what became of an ambiguous submit. One that is not there
    /// is no error.
    /// </summary>
    /// <param name="recordId">The record's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Exception">The store's own, if it cannot be written.</exception>
    Task FinishAsync(string recordId, CancellationToken cancellationToken = default);
}
