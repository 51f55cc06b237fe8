using AdobeSdk.Emulator.Wire;

namespace AdobeSdk.Emulator.Hosting;

/// <summary>Refuses options that make no sense, naming them, before anything starts.</summary>
internal static class OptionsCheck
{
    /// <exception cref="ArgumentException">An option makes no sense.</exception>
    public static void Require(EmulatorOptions options)
    {
        Require(options.Port is >= 0 and <= 65535, nameof(options.Port), "a port from 0 to 65535");
        Require(options.TokenLifetime > TimeSpan.Zero, nameof(options.TokenLifetime), "more than nothing");
        Require(options.JobDuration >= TimeSpan.Zero, nameof(options.JobDuration), "not negative");
        Require(options.SubmitsPerMinute is null or > 0, nameof(options.SubmitsPerMinute), "1 or more, or null for no limit");
        Require(options.SubmitsPerDay is null or > 0, nameof(options.SubmitsPerDay), "1 or more, or null for no limit");
        Require(options.Webhooks.All(static webhook => EmulatorWebhook.IsLocal(webhook.Url)), nameof(options.Webhooks), "addresses of this machine");
        Require(options.StorageCapacity > 0, nameof(options.StorageCapacity), "a number of bytes");
        Require(AdobeHosts.Resolve(options.StatusHost) == AdobeHosts.Firefly, nameof(options.StatusHost), "firefly-api.adobe.io, or a shard such as firefly-epo854211.adobe.io");
    }

    private static void Require(bool holds, string option, string what)
    {
        if (!holds)
        {
            throw new ArgumentException($"{nameof(EmulatorOptions)}.{option} has to be {what}.", option);
        }
    }
}
