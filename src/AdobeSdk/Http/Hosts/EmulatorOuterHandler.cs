using AdobeSdk.Configuration;

namespace AdobeSdk.Http.Hosts;

/// <summary>
/// Outermost, with an emulator only: gives the addresses that the emulator has handed out the form that everything above
/// the wire goes by, so that hosts are checked and calls are counted as they would be at Adobe.
/// </summary>
internal sealed class EmulatorOuterHandler(EmulatorAddress emulator) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { } address && emulator.TryToLogical(address, out Uri? logical))
        {
            request.RequestUri = logical;
        }

        return base.SendAsync(request, cancellationToken);
    }
}
