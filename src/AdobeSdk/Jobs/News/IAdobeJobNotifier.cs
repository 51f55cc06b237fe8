namespace AdobeSdk;

/// <summary>
/// Takes the news that a job has ended from whoever hears of it: the package AdobeSdk.Events, or code that passes events on
/// between processes. <c>AddAdobe</c> registers it, one for all clients of the application.
/// </summary>
public interface IAdobeJobNotifier
{
    /// <summary>
    /// Whoever waits for the job in this process looks at it now. News are taken for hints and no more: what became of the job
    /// is Adobe's to say. They are remembered for a while, since they may be quicker than the answer to the submit.
    /// </summary>
    /// <param name="jobId">Adobe's id of the job.</param>
    void NotifyEnded(string jobId);
}
