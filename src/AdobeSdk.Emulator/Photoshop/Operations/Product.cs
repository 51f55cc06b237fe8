namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>A file that a job made.</summary>
internal sealed record Product(byte[] Bytes, string MediaType);
