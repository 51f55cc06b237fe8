namespace AdobeSdk.Emulator.Ims;

/// <summary>Why IMS hands out no token.</summary>
internal sealed record ImsRefusal(int Status, string Error, string Description);
