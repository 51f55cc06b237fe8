namespace AdobeSdk.Limits;

/// <summary>
/// Holds every attempt back until there is room for it. It stands below authentication: whatever reaches the wire, the repeat
/// after a 401 included, has taken a permit.
/// </summary>
/// <param name="limits">The limits.</param>
internal sealed class LimitHandler(CallLimits limits) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ValueTask entered = limits.EnterAsync(request, cancellationToken);
        return entered.IsCompletedSuccessfully ? base.SendAsync(request, cancellationToken) : SendLaterAsync(entered, request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendLaterAsync(ValueTask entered, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await entered.ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
