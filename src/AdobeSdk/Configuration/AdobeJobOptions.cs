namespace AdobeSdk;

/// <summary>How jobs are polled.</summary>
public sealed class AdobeJobOptions
{
    /// <summary>
    /// The first pause between two looks at a job; it grows by half each time, and doubles after each fault.
    /// <see langword="null"/>: what suits the API, 2 seconds for images and 5 for films and voices.
    /// </summary>
    public TimeSpan? PollInterval { get; set; }

    /// <summary>
    /// The longest pause between two looks, unless <c>Retry-After</c> asks for more. <see langword="null"/>: what suits the
    /// API, 30 seconds for images and a minute for films and voices.
    /// </summary>
    public TimeSpan? MaxPollInterval { get; set; }

    /// <summary>How long a job may be waited for. The job itself goes on at Adobe.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// How long Adobe may not know a job that it has just accepted: a 404 within this time is taken for a status store that
    /// lags behind.
    /// </summary>
    public TimeSpan NotFoundGrace { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How long a job may stay in a state that this SDK does not know. The word is reported meanwhile; then the wait ends
    /// with an exception that names it, since such a word may be final.
    /// </summary>
    public TimeSpan UnknownStateTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Jobs whose end an event announces: the beginnings of their status addresses, such as <c>image.adobe.io/pie/</c>. Such a
    /// job is looked at when its event comes, and every <see cref="AnnouncedPollInterval"/> in case that it does not.
    /// <c>AddAdobeEvents</c> of the package AdobeSdk.Events names those that Adobe documents.
    /// </summary>
    public IList<string> Announced { get; } = new List<string>();

    /// <summary>The pause between two looks at a job of <see cref="Announced"/>, the one before the first look included.</summary>
    public TimeSpan AnnouncedPollInterval { get; set; } = TimeSpan.FromMinutes(1);
}
