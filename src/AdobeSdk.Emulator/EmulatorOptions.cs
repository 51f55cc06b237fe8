namespace AdobeSdk.Emulator;

/// <summary>What the emulator knows and how it behaves.</summary>
public sealed class EmulatorOptions
{
    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; set; }

    /// <summary>The clients that IMS knows; empty: any id with a non-empty secret and any scope.</summary>
    public IList<EmulatorClient> Clients { get; } = new List<EmulatorClient>();

    /// <summary>How long tokens live.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromSeconds(86399);

    /// <summary>How long a job takes.</summary>
    public TimeSpan JobDuration { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;
}
