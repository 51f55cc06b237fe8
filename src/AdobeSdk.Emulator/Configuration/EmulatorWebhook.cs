namespace AdobeSdk.Emulator;

/// <summary>A webhook that is registered for a client's events, as in the Developer Console.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Url">Where events are delivered: an address of this machine.</param>
public sealed record EmulatorWebhook(string ClientId, Uri Url)
{
    /// <summary>
    /// Whether there is an event for every job, as CloudEvents. Adobe documents events of some APIs only; of those
    /// that the emulator has, they are sent for jobs that were submitted with <c>x-gw-ims-org-id</c>.
    /// </summary>
    public bool AllJobs { get; init; }

    /// <summary>Reads <c>CLIENT=URL</c>, the form of <c>adobe emulator --webhook</c>, with <see cref="AllJobs"/>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="FormatException">It has no client, or no address of this machine.</exception>
    public static EmulatorWebhook Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && Uri.TryCreate(text[(equals + 1)..], UriKind.Absolute, out Uri? url) && IsLocal(url)
            ? new EmulatorWebhook(text[..equals], url) { AllJobs = true }
            : throw new FormatException($"'{text}' is no webhook: write CLIENT=URL with an address of this machine, such as id=http://127.0.0.1:5000/adobe/events.");
    }

    /// <summary>Whether the emulator may send there: it talks to this machine only.</summary>
    internal static bool IsLocal(Uri url) =>
        url.IsAbsoluteUri && url.IsLoopback && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}
