namespace AdobeSdk.Emulator.Events;

/// <summary>A webhook, and whether it has shown that it is one.</summary>
internal sealed class Registration(EmulatorWebhook webhook)
{
    private volatile bool _isActive;

    public EmulatorWebhook Webhook => webhook;

    public string Id { get; } = $"{Guid.NewGuid():D}";

    public string Challenge { get; } = $"{Guid.NewGuid():D}";

    /// <summary>Until when an address that was posted may be visited.</summary>
    public DateTimeOffset ValidUntil { get; set; }

    public bool IsActive => _isActive;

    public void Activate() => _isActive = true;
}
