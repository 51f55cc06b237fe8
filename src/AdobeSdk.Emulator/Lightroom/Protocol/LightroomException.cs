namespace AdobeSdk.Emulator.Lightroom.Protocol;

/// <summary>Ends a request with an error.</summary>
internal sealed class LightroomException(LightroomError error) : Exception(error.Description)
{
    public LightroomError Error => error;
}
