using System.Net;
using AdobeSdk.Jobs;

namespace AdobeSdk.Tests.Jobs;

public class JobErrorsTests
{
    [Theory]
    [InlineData("job_timeout", true)]
    [InlineData("something_else", false)]
    [InlineData(null, false)]
    public void A_job_that_is_not_cancelled_since_adobe_gave_it_up_says_so(string? code, bool timedOut)
    {
        var job = new AdobeJobHandle("job-1", new Uri("https://firefly-api.adobe.io/v3/status/job-1"));
        var cause = new AdobeApiException("It was too late.", HttpStatusCode.Conflict) { ErrorCode = code };

        AdobeJobException refused = JobErrors.NotCancelled(job, cause);

        Assert.Equal("Job job-1 was not cancelled. It was too late.", refused.Message);
        Assert.Equal(code, refused.ErrorCode);
        Assert.Equal(timedOut ? AdobeJobState.Timeout : null, refused.State);
        Assert.Same(cause, refused.InnerException);
    }
}
