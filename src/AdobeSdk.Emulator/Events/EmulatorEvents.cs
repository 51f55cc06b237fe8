using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Events;

namespace AdobeSdk.Emulator;

/// <summary>The emulator's events: who gets them, and what became of them.</summary>
public sealed class EmulatorEvents
{
    private readonly WebhookRegistry _webhooks;
    private readonly EventSender _sender;
    private readonly EventKeys _keys;

    internal EmulatorEvents(WebhookRegistry webhooks, EventSender sender, EventKeys keys) => (_webhooks, _sender, _keys) = (webhooks, sender, keys);

    /// <summary>The attempts to deliver so far, the latest 10,000, the oldest first.</summary>
    public IReadOnlyList<EmulatedDelivery> Deliveries => _sender.Deliveries;

    /// <summary>
    /// Registers a webhook as Adobe does: asks it with a challenge, and if it answers 200 and something else, posts an address
    /// that it has to visit within five minutes.
    /// </summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it is active already. If not, it is once the address has been visited.</returns>
    /// <exception cref="ArgumentException">Its address is none of this machine.</exception>
    /// <exception cref="HttpRequestException">It did not answer, or with an error.</exception>
    public async Task<bool> RegisterAsync(EmulatorWebhook webhook, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        if (!EmulatorWebhook.IsLocal(webhook.Url))
        {
            throw new ArgumentException("The emulator sends events to addresses of this machine only.", nameof(webhook));
        }

        return await _sender.ChallengeAsync(_webhooks.Add(webhook), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends an event of the test's own, signed, to the webhooks of a client, and repeats it as Adobe does.</summary>
    /// <param name="clientId">The client.</param>
    /// <param name="content">The event. What it lacks of <c>event_id</c> and <c>recipient_client_id</c> is added.</param>
    public void Send(string clientId, JsonObject content)
    {
        ArgumentNullException.ThrowIfNull(content);
        _sender.Send(clientId, content);
    }

    /// <summary>The headers that a delivery of this body has: two signatures, two paths to keys.</summary>
    /// <param name="body">The body.</param>
    public IReadOnlyDictionary<string, string> Sign(ReadOnlyMemory<byte> body) => _keys.Sign(body);
}
