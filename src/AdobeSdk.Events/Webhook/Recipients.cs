namespace AdobeSdk.Events.Webhook;

/// <summary>The clients whose events are taken.</summary>
/// <param name="options">Names them, or</param>
/// <param name="tokens">the application's own.</param>
internal sealed class Recipients(AdobeEventOptions options, IAdobeTokenProvider? tokens)
{
    /// <summary>Whether an event for this client is for the application. Its own client id may change with its credentials.</summary>
    public bool Contains(string? clientId) =>
        clientId is not null && (options.ClientIds.Count > 0 ? options.ClientIds.Contains(clientId) : clientId == tokens?.Credentials.ClientId);
}
