namespace AdobeSdk;

/// <summary>What a call is to Adobe's limits. Each class has a limit and a queue of its own.</summary>
public enum AdobeCallClass
{
    /// <summary>Submits a job, which Adobe bills.</summary>
    Submit,

    /// <summary>Asks for the status of a job.</summary>
    Status,

    /// <summary>Cancels a job.</summary>
    Cancel,

    /// <summary>Reads: lists, details.</summary>
    Read,

    /// <summary>Sends something that is not a job: an upload.</summary>
    Upload,
}
