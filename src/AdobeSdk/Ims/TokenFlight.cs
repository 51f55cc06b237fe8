namespace AdobeSdk.Ims;

/// <summary>One question to IMS, and everybody who waits for its answer.</summary>
/// <param name="source">Asks.</param>
/// <param name="rejected">The token that an API has refused, if that is why.</param>
internal sealed class TokenFlight(TokenSource source, TokenSnapshot? rejected) : IThreadPoolWorkItem
{
    // Ten thousand may wait: they must not run one after the other on the thread that read IMS's answer.
    private readonly TaskCompletionSource<TokenRenewal> _landing = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The token that an API has refused, if that is why.</summary>
    public TokenSnapshot? Rejected => rejected;

    /// <summary>Done when the answer is there. It never fails: a failure is an answer.</summary>
    public Task<TokenRenewal> Landing => _landing.Task;

    /// <inheritdoc/>
    public void Execute() => _ = source.FlyAsync(this);

    /// <summary>Lets everybody know.</summary>
    public void Land(TokenRenewal renewal) => _landing.SetResult(renewal);
}
