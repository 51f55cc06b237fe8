using AdobeSdk.Events.Signatures;
using AdobeSdk.Events.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Webhook;

/// <summary>
/// Visits the address by which Adobe confirms a webhook that did not answer its challenge. The request that brings it is not
/// signed, so only Adobe's own address is visited, one at a time.
/// </summary>
internal sealed class RegistrationConfirmation(Uri? emulator, AdobeEventOptions options, ILogger logger) : IDisposable
{
    private const string Host = "csm.adobe.io";
    private const string Path = "/csm/registrations/validate";

    private readonly HttpClient _http = AnonymousHttp.Create(64 * 1024);
    private readonly string _start = emulator is null ? $"https://{Host}{Path}?" : $"{emulator.GetLeftPart(UriPartial.Authority)}/{Host}{Path}?";
    private int _visiting;

    /// <summary>Visits the address, in the background.</summary>
    /// <returns>Whether it is Adobe's.</returns>
    public bool Begin(string address)
    {
        if (!address.StartsWith(_start, StringComparison.Ordinal) || !Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
        {
            return false;
        }

        if (!options.ConfirmRegistrations)
        {
            EventLog.NotConfirmed(logger, "AdobeEventOptions.ConfirmRegistrations is off");
        }
        else if (Interlocked.Exchange(ref _visiting, 1) == 0)
        {
            _ = VisitAsync(uri);
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task VisitAsync(Uri address)
    {
        try
        {
            using HttpResponseMessage response = await _http.GetAsync(address).ConfigureAwait(false);
            EventLog.Confirmed(logger, (int)response.StatusCode);
        }
        catch (Exception fault)
        {
            EventLog.NotConfirmed(logger, fault.GetType().Name);
        }
        finally
        {
            Volatile.Write(ref _visiting, 0);
        }
    }
}
