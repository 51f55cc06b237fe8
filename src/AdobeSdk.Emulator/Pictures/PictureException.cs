namespace AdobeSdk.Emulator.Pictures;

/// <summary>The bytes are not a picture that can be worked on.</summary>
internal class PictureException(string message) : Exception(message);
