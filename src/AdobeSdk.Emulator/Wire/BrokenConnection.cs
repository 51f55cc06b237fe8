namespace AdobeSdk.Emulator.Wire;

/// <summary>Marks a request whose connection was broken on purpose: it has no answer, whatever the server believes.</summary>
internal sealed class BrokenConnection
{
    public static BrokenConnection Mark { get; } = new();
}
