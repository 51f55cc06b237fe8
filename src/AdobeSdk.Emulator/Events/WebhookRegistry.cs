using System.Collections.Concurrent;

namespace AdobeSdk.Emulator.Events;

/// <summary>The webhooks that are registered.</summary>
internal sealed class WebhookRegistry
{
    private readonly ConcurrentQueue<Registration> _registrations = new();

    public WebhookRegistry(EmulatorOptions options)
    {
        foreach (EmulatorWebhook webhook in options.Webhooks)
        {
            Add(webhook);
        }
    }

    public IEnumerable<Registration> All => _registrations;

    public Registration Add(EmulatorWebhook webhook)
    {
        Registration registration = new(webhook);
        _registrations.Enqueue(registration);
        return registration;
    }

    public IEnumerable<Registration> Of(string clientId) => _registrations.Where(registration => registration.Webhook.ClientId == clientId);

    /// <summary>The registration that may be confirmed with this challenge now.</summary>
    public Registration? Find(string id, string challenge, DateTimeOffset now) =>
        _registrations.FirstOrDefault(registration => registration.Id == id && registration.Challenge == challenge && now < registration.ValidUntil);
}
