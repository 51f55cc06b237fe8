namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>One finished variation: its seed, and the key under which it lies in storage.</summary>
internal readonly record struct Delivery(long Seed, string Key);
