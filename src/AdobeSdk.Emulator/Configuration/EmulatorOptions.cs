namespace AdobeSdk.Emulator;

/// <summary>What the emulator knows and how it behaves.</summary>
public sealed class EmulatorOptions
{
    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; set; }

    /// <summary>The clients that IMS knows; empty: any id with a non-empty secret and any scope.</summary>
    public IList<EmulatorClient> Clients { get; } = new List<EmulatorClient>();

    /// <summary>The webhooks that events are delivered to. Each is asked with a challenge when the first event is due.</summary>
    public IList<EmulatorWebhook> Webhooks { get; } = new List<EmulatorWebhook>();

    /// <summary>How long tokens live.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromSeconds(86399);

    /// <summary>How long a job takes.</summary>
    public TimeSpan JobDuration { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The submits that a client may make in a minute; <see langword="null"/>, the default, for no limit. Adobe's own figure is 4.</summary>
    public int? SubmitsPerMinute { get; set; }

    /// <summary>The submits that a client may make in 24 hours; <see langword="null"/>, the default, for no limit. Adobe's own figure is 9,000.</summary>
    public int? SubmitsPerDay { get; set; }

    /// <summary>
    /// The host that status and cancel links name. Adobe shards them (<c>firefly-epo854211.adobe.io</c>); the emulator
    /// serves every such host.
    /// </summary>
    public string StatusHost { get; set; } = "firefly-api.adobe.io";

    /// <summary>The bytes that storage holds before the least recently used go.</summary>
    public long StorageCapacity { get; set; } = 512L * 1024 * 1024;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;
}
