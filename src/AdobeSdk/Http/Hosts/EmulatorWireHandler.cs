using AdobeSdk.Configuration;

namespace AdobeSdk.Http.Hosts;

/// <summary>Innermost, with an emulator only: sends a request to the emulator in its host's place.</summary>
internal sealed class EmulatorWireHandler(EmulatorAddress emulator) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri logical = request.RequestUri!;
        request.RequestUri = emulator.ToWire(logical);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // A repeat starts from the same address, and messages name Adobe's host.
            request.RequestUri = logical;
        }
    }
}
