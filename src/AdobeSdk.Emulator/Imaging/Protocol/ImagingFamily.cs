namespace AdobeSdk.Emulator.Imaging.Protocol;

/// <summary>Which of the first image APIs an operation belongs to: each tells of its jobs in its own way.</summary>
internal enum ImagingFamily
{
    /// <summary><c>/pie/psdService</c>: a status for each input.</summary>
    Photoshop,

    /// <summary><c>/lrService</c>: a status for each output, times for the whole.</summary>
    Lightroom,

    /// <summary><c>/sensei</c>: one status, one output.</summary>
    Sensei,
}
